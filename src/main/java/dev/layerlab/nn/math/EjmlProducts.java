package dev.layerlab.nn.math;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_FDRM;

/** Products by EJML: pure Java, everywhere. */
record EjmlProducts() implements Products {
    @Override
    public void multiply(FloatMatrix a, boolean transA, FloatMatrix b, boolean transB, FloatMatrix c) {
        Products.shape(a, transA, b, transB, c);
        FMatrixRMaj x = a.ejml();
        FMatrixRMaj y = b.ejml();
        if (transA && transB) {
            CommonOps_FDRM.multTransAB(x, y, c.ejml());
        } else if (transA) {
            CommonOps_FDRM.multTransA(x, y, c.ejml());
        } else if (transB) {
            CommonOps_FDRM.multTransB(x, y, c.ejml());
        } else {
            CommonOps_FDRM.mult(x, y, c.ejml());
        }
    }

    @Override
    public void multiply(DoubleMatrix a, boolean transA, DoubleMatrix b, boolean transB, DoubleMatrix c) {
        Products.shape(a, transA, b, transB, c);
        DMatrixRMaj x = a.ejml();
        DMatrixRMaj y = b.ejml();
        if (transA && transB) {
            CommonOps_DDRM.multTransAB(x, y, c.ejml());
        } else if (transA) {
            CommonOps_DDRM.multTransA(x, y, c.ejml());
        } else if (transB) {
            CommonOps_DDRM.multTransB(x, y, c.ejml());
        } else {
            CommonOps_DDRM.mult(x, y, c.ejml());
        }
    }

    @Override
    public void addProduct(FloatMatrix a, FloatMatrix b, FloatMatrix c) {
        Products.shape(a, false, b, false, c);
        CommonOps_FDRM.multAdd(a.ejml(), b.ejml(), c.ejml());
    }

    @Override
    public void addProduct(DoubleMatrix a, DoubleMatrix b, DoubleMatrix c) {
        Products.shape(a, false, b, false, c);
        CommonOps_DDRM.multAdd(a.ejml(), b.ejml(), c.ejml());
    }

    @Override
    public String name() {
        return "EJML";
    }
}
