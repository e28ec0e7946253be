package dev.layerlab.nn.train;

/** Hears of the loss of every batch, for whoever wants a curve finer than epochs. */
@FunctionalInterface
public interface LossListener {
    /**
     * @param step counted from 1 over the whole training
     * @param loss the figure of this batch, before its update
     */
    void loss(long step, double loss);
}
