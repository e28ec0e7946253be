package dev.layerlab.nn.math;

/**
 * Products by OpenBLAS, called on the very arrays of the matrices.
 *
 * <p>A product of one row or column goes as that of a matrix and a vector, which packs nothing.
 *
 * @param bands how much of a product to ask for at a time
 */
record OpenBlasProducts(Bands bands) implements Products {
    OpenBlasProducts() {
        this(Bands.of(OpenBlas.core()));
    }

    @Override
    public void multiply(FloatMatrix a, boolean transA, FloatMatrix b, boolean transB, FloatMatrix c) {
        Products.shape(a, transA, b, transB, c);
        gemm(a, transA, b, transB, clear(c), c);
    }

    @Override
    public void addProduct(FloatMatrix a, FloatMatrix b, FloatMatrix c) {
        Products.shape(a, false, b, false, c);
        gemm(a, false, b, false, 1, c);
    }

    @Override
    public void multiply(DoubleMatrix a, boolean transA, DoubleMatrix b, boolean transB, DoubleMatrix c) {
        Products.shape(a, transA, b, transB, c);
        gemm(a, transA, b, transB, clear(c), c);
    }

    @Override
    public void addProduct(DoubleMatrix a, DoubleMatrix b, DoubleMatrix c) {
        Products.shape(a, false, b, false, c);
        gemm(a, false, b, false, 1, c);
    }

    @Override
    public String name() {
        return "OpenBLAS " + OpenBlas.core();
    }

    /** {@code c = a b + beta c}, b and c having one row or one column. */
    private static void gemv(FloatMatrix a, boolean transA, FloatMatrix b, float beta, FloatMatrix c) {
        try {
            OpenBlas.SGEMV.invokeExact(
                    OpenBlas.ROW_MAJOR,
                    form(transA),
                    a.rows(),
                    a.cols(),
                    1f,
                    a.segment(0),
                    Math.max(1, a.cols()),
                    b.segment(0),
                    1,
                    beta,
                    c.segment(0),
                    1);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** {@code c = a b + beta c}, some of c at a time. */
    private void gemm(FloatMatrix a, boolean transA, FloatMatrix b, boolean transB, float beta, FloatMatrix c) {
        if (c.rows() == 1) {
            gemv(b, !transB, a, beta, c);
            return;
        }
        if (c.cols() == 1) {
            gemv(a, transA, b, beta, c);
            return;
        }
        int inner = transA ? a.rows() : a.cols();
        boolean blocks = transA && !transB && bands.inBlocks(c.rows(), c.cols(), inner);
        int down = blocks ? bands.blockRows() : bands.rows(c.rows(), c.cols(), inner, transB);
        int across = blocks ? Bands.BLOCK_COLS : Math.max(1, c.cols());
        for (int col = 0; col < c.cols(); col += across) {
            for (int row = 0; row < c.rows(); row += down) {
                try {
                    OpenBlas.SGEMM.invokeExact(
                            OpenBlas.ROW_MAJOR,
                            form(transA),
                            form(transB),
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

    /** {@code c = a b + beta c}, b and c having one row or one column. */
    private static void gemv(DoubleMatrix a, boolean transA, DoubleMatrix b, double beta, DoubleMatrix c) {
        try {
            OpenBlas.DGEMV.invokeExact(
                    OpenBlas.ROW_MAJOR,
                    form(transA),
                    a.rows(),
                    a.cols(),
                    1d,
                    a.segment(0),
                    Math.max(1, a.cols()),
                    b.segment(0),
                    1,
                    beta,
                    c.segment(0),
                    1);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** {@code c = a b + beta c}, some of c at a time. */
    private void gemm(DoubleMatrix a, boolean transA, DoubleMatrix b, boolean transB, double beta, DoubleMatrix c) {
        if (c.rows() == 1) {
            gemv(b, !transB, a, beta, c);
            return;
        }
        if (c.cols() == 1) {
            gemv(a, transA, b, beta, c);
            return;
        }
        int inner = transA ? a.rows() : a.cols();
        boolean blocks = transA && !transB && bands.inBlocks(c.rows(), c.cols(), inner);
        int down = blocks ? bands.blockRows() : bands.rows(c.rows(), c.cols(), inner, transB);
        int across = blocks ? Bands.BLOCK_COLS : Math.max(1, c.cols());
        for (int col = 0; col < c.cols(); col += across) {
            for (int row = 0; row < c.rows(); row += down) {
                try {
                    OpenBlas.DGEMM.invokeExact(
                            OpenBlas.ROW_MAJOR,
                            form(transA),
                            form(transB),
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

    /**
     * The factor for what a product's matrix held before: zero, for OpenBLAS to clear it, or one once it is cleared here.
     *
     * <p>But for AVX-512, whose products alone are cut in blocks, OpenBLAS clears number by number, which takes 2 to 6 % of
     * a training step; and the product of a matrix and a vector clears nothing where there is nothing to add up.
     */
    private int clear(Matrix c) {
        if (bands.blockRows() > 0 && c.rows() > 1 && c.cols() > 1) {
            return 0;
        }
        c.fill(0);
        return 1;
    }

    private static int form(boolean transposed) {
        return transposed ? OpenBlas.TRANSPOSED : OpenBlas.AS_IS;
    }
}
