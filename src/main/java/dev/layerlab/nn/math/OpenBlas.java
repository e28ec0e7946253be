package dev.layerlab.nn.math;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The calls of OpenBLAS, on arrays of the Java heap, row by row.
 *
 * <p>A critical call lets native code see the heap, so nothing is copied; the garbage collector waits while it runs,
 * which a product of our sizes makes too short to notice. OpenBLAS gets one thread: runs are the parallel thing.
 */
final class OpenBlas {
    /** What CBLAS calls a matrix whose rows lie one after another. */
    static final int ROW_MAJOR = 101;

    static final int AS_IS = 111;
    static final int TRANSPOSED = 112;

    private static final MemoryLayout WHOLE = ValueLayout.JAVA_INT;
    private static final MemoryLayout ARRAY = ValueLayout.ADDRESS;
    private static final SymbolLookup LIBRARY = OpenBlasLibrary.load();
    static final MethodHandle SGEMM = gemmHandle("cblas_sgemm", ValueLayout.JAVA_FLOAT);
    static final MethodHandle DGEMM = gemmHandle("cblas_dgemm", ValueLayout.JAVA_DOUBLE);
    static final MethodHandle SGEMV = gemvHandle("cblas_sgemv", ValueLayout.JAVA_FLOAT);
    static final MethodHandle DGEMV = gemvHandle("cblas_dgemv", ValueLayout.JAVA_DOUBLE);

    static {
        useOneThread();
    }

    private OpenBlas() {}

    /** The processor whose code OpenBLAS has chosen: {@code Haswell}, {@code SkylakeX}. */
    static String core() {
        try {
            var name = (MemorySegment) handle("openblas_get_corename", FunctionDescriptor.of(ARRAY))
                    .invokeExact();
            return name.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void useOneThread() {
        try {
            handle("openblas_set_num_threads", FunctionDescriptor.ofVoid(WHOLE)).invokeExact(1);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** {@code void cblas_?gemm(order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)}. */
    private static MethodHandle gemmHandle(String name, MemoryLayout number) {
        return handle(
                name,
                FunctionDescriptor.ofVoid(
                        WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, number, ARRAY, WHOLE, ARRAY, WHOLE, number, ARRAY,
                        WHOLE),
                Linker.Option.critical(true));
    }

    /** {@code void cblas_?gemv(order, trans, m, n, alpha, a, lda, x, incx, beta, y, incy)}. */
    private static MethodHandle gemvHandle(String name, MemoryLayout number) {
        return handle(
                name,
                FunctionDescriptor.ofVoid(
                        WHOLE, WHOLE, WHOLE, WHOLE, number, ARRAY, WHOLE, ARRAY, WHOLE, number, ARRAY, WHOLE),
                Linker.Option.critical(true));
    }

    private static MethodHandle handle(String name, FunctionDescriptor descriptor, Linker.Option... options) {
        MemorySegment function = LIBRARY.find(name)
                .orElseThrow(() -> new IllegalStateException("OpenBLAS must have " + name + ", and has not"));
        return Linker.nativeLinker().downcallHandle(function, descriptor, options);
    }
}
