package dev.layerlab.nn.math;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Products by OpenBLAS, called on the very arrays of the matrices.
 *
 * <p>A critical call lets native code see the Java heap, so nothing is copied; the garbage collector waits while it
 * runs, which a product of our sizes makes too short to notice. OpenBLAS gets one thread: runs are the parallel thing.
 *
 * @param bands how much of a product to ask for at a time
 */
record OpenBlasProducts(Bands bands) implements Products {
    private static final int ROW_MAJOR = 101;
    private static final int AS_IS = 111;
    private static final int TRANSPOSED = 112;

    private static final SymbolLookup LIBRARY = OpenBlasLibrary.load();
    private static final MethodHandle SGEMM = gemmHandle("cblas_sgemm", ValueLayout.JAVA_FLOAT);
    private static final MethodHandle DGEMM = gemmHandle("cblas_dgemm", ValueLayout.JAVA_DOUBLE);

    static {
        useOneThread();
    }

    OpenBlasProducts() {
        this(Bands.of(core()));
    }

    @Override
    public void multiply(FloatMatrix a, boolean transA, FloatMatrix b, boolean transB, FloatMatrix c) {
        Products.shape(a, transA, b, transB, c);
        gemm(a, transA, b, transB, 0, c);
    }

    @Override
    public void addProduct(FloatMatrix a, FloatMatrix b, FloatMatrix c) {
        Products.shape(a, false, b, false, c);
        gemm(a, false, b, false, 1, c);
    }

    @Override
    public void multiply(DoubleMatrix a, boolean transA, DoubleMatrix b, boolean transB, DoubleMatrix c) {
        Products.shape(a, transA, b, transB, c);
        gemm(a, transA, b, transB, 0, c);
    }

    @Override
    public void addProduct(DoubleMatrix a, DoubleMatrix b, DoubleMatrix c) {
        Products.shape(a, false, b, false, c);
        gemm(a, false, b, false, 1, c);
    }

    @Override
    public String name() {
        return "OpenBLAS " + core();
    }

    /** The processor whose code OpenBLAS has chosen: {@code Haswell}, {@code SkylakeX}. */
    private static String core() {
        try {
            var name = (MemorySegment) handle("openblas_get_corename", FunctionDescriptor.of(ValueLayout.ADDRESS))
                    .invokeExact();
            return name.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** {@code c = a b + beta c}, some of c at a time. */
    private void gemm(FloatMatrix a, boolean transA, FloatMatrix b, boolean transB, float beta, FloatMatrix c) {
        int inner = transA ? a.rows() : a.cols();
        boolean blocks = transA && !transB && bands.inBlocks(c.rows(), c.cols(), inner);
        int down = blocks ? bands.blockRows() : bands.rows(c.rows(), c.cols(), inner, transB);
        int across = blocks ? Bands.BLOCK_COLS : Math.max(1, c.cols());
        for (int col = 0; col < c.cols(); col += across) {
            for (int row = 0; row < c.rows(); row += down) {
                try {
                    SGEMM.invokeExact(
                            ROW_MAJOR,
                            transA ? TRANSPOSED : AS_IS,
                            transB ? TRANSPOSED : AS_IS,
                            Math.min(down, c.rows() - row),
                            Math.min(across, c.cols() - col),
                            inner,
                            1f,
                            a.segment(transA ? row : row * a.cols()),
                            Math.max(1, a.cols()),
                            b.segment(col),
                            Math.max(1, b.cols()),
                            beta,
                            c.segment(row * c.cols() + col),
                            Math.max(1, c.cols()));
                } catch (Throwable impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }

    /** {@code c = a b + beta c}, some of c at a time. */
    private void gemm(DoubleMatrix a, boolean transA, DoubleMatrix b, boolean transB, double beta, DoubleMatrix c) {
        int inner = transA ? a.rows() : a.cols();
        boolean blocks = transA && !transB && bands.inBlocks(c.rows(), c.cols(), inner);
        int down = blocks ? bands.blockRows() : bands.rows(c.rows(), c.cols(), inner, transB);
        int across = blocks ? Bands.BLOCK_COLS : Math.max(1, c.cols());
        for (int col = 0; col < c.cols(); col += across) {
            for (int row = 0; row < c.rows(); row += down) {
                try {
                    DGEMM.invokeExact(
                            ROW_MAJOR,
                            transA ? TRANSPOSED : AS_IS,
                            transB ? TRANSPOSED : AS_IS,
                            Math.min(down, c.rows() - row),
                            Math.min(across, c.cols() - col),
                            inner,
                            1d,
                            a.segment(transA ? row : row * a.cols()),
                            Math.max(1, a.cols()),
                            b.segment(col),
                            Math.max(1, b.cols()),
                            beta,
                            c.segment(row * c.cols() + col),
                            Math.max(1, c.cols()));
                } catch (Throwable impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }

    private static void useOneThread() {
        try {
            handle("openblas_set_num_threads", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT))
                    .invokeExact(1);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** {@code void cblas_?gemm(order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)}. */
    private static MethodHandle gemmHandle(String name, MemoryLayout number) {
        MemoryLayout whole = ValueLayout.JAVA_INT;
        MemoryLayout array = ValueLayout.ADDRESS;
        return handle(
                name,
                FunctionDescriptor.ofVoid(
                        whole, whole, whole, whole, whole, whole, number, array, whole, array, whole, number, array,
                        whole),
                Linker.Option.critical(true));
    }

    private static MethodHandle handle(String name, FunctionDescriptor descriptor, Linker.Option... options) {
        MemorySegment function = LIBRARY.find(name)
                .orElseThrow(() -> new IllegalStateException("OpenBLAS must have " + name + ", and has not"));
        return Linker.nativeLinker().downcallHandle(function, descriptor, options);
    }
}
