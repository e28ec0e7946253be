package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.loss.Accuracy;
import dev.layerlab.nn.loss.Loss;
import dev.layerlab.nn.math.Matrix;
import java.util.function.IntFunction;

/** A network with the buffers that one thread needs to take rows through it. */
final class Lane implements Lanes {
    private final TrainingSpec spec;
    private final Accuracy accuracy;
    private final Network network;
    private final Descent descent;
    private final IntFunction<Pass> passes;
    private final Loss loss;
    private final Batch batch;
    private final Matrix dscores;
    private Pass pass;
    private double lossOfRows;
    private int hitsOfRows;

    /**
     * @param descent what the gradients are for: the network's own or, where two lanes share a batch, a twin's
     * @param passes makes the training pass of an epoch
     */
    Lane(TrainingSpec spec, Accuracy accuracy, Network network, Descent descent, IntFunction<Pass> passes) {
        this.spec = spec;
        this.accuracy = accuracy;
        this.network = network;
        this.descent = descent;
        this.passes = passes;
        this.loss = spec.loss().build(spec.precision());
        this.batch = new Batch(spec.precision());
        this.dscores = Matrix.empty(spec.precision());
    }

    Network network() {
        return network;
    }

    Descent descent() {
        return descent;
    }

    @Override
    public void start(int epoch) {
        pass = passes.apply(epoch);
    }

    @Override
    public void gradients(Samples samples, int[] order, int from, int count) {
        gradients(samples, order, from, count, count);
    }

    /** The gradients that these rows bring of a batch of {@code batchRows}. */
    void gradients(Samples samples, int[] order, int from, int count, int batchRows) {
        batch.take(samples, order, from, count);
        Matrix scores = network.forward(batch.x(), pass);
        lossOfRows = spec.loss().figure(loss.gradient(scores, batch.y(), batchRows, dscores));
        hitsOfRows = accuracy.hits(scores, batch.y());
        network.backward(dscores);
    }

    @Override
    public void step(double rate) {
        descent.step(rate);
    }

    @Override
    public double loss() {
        return lossOfRows;
    }

    @Override
    public int hits() {
        return hitsOfRows;
    }

    @Override
    public Score score(Samples samples) {
        Tally tally = new Tally(accuracy);
        score(samples, 0, samples.rows(), tally);
        return tally.score();
    }

    /** Adds up the rows of a range, chunk by chunk. */
    void score(Samples samples, int first, int end, Tally tally) {
        int chunk = Chunk.size(end - first);
        for (int from = first; from < end; from += chunk) {
            int count = Math.min(chunk, end - from);
            batch.take(samples, from, count);
            Matrix scores = network.forward(batch.x(), Pass.evaluation());
            tally.add(spec.loss().figure(loss.value(scores, batch.y())), accuracy.hits(scores, batch.y()), count);
        }
    }

    @Override
    public void stop() {
        pass = null;
    }
}
