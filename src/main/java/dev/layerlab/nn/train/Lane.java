package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.loss.Accuracy;
import dev.layerlab.nn.loss.Loss;
import dev.layerlab.nn.loss.LossSpec;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;

/** A network with the buffers that one thread needs to take rows through it. */
final class Lane {
    private static final int CHUNK = 1000;

    private final Network network;
    private final LossSpec spec;
    private final Loss loss;
    private final Accuracy accuracy;
    private final Batch batch;
    private final Matrix dscores;
    private double lossOfRows;
    private int hitsOfRows;

    Lane(Network network, LossSpec spec, Accuracy accuracy, Precision precision) {
        this.network = network;
        this.spec = spec;
        this.accuracy = accuracy;
        this.loss = spec.build(precision);
        this.batch = new Batch(precision);
        this.dscores = Matrix.empty(precision);
    }

    Network network() {
        return network;
    }

    /** Sets the gradients that these rows of a batch bring. */
    void gradients(Samples samples, int[] order, int from, int count, int batchRows, Pass pass) {
        batch.take(samples, order, from, count);
        Matrix scores = network.forward(batch.x(), pass);
        lossOfRows = spec.figure(loss.gradient(scores, batch.y(), batchRows, dscores));
        hitsOfRows = accuracy.hits(scores, batch.y());
        network.backward(dscores);
    }

    /** The part of the batch's loss that the latest {@link #gradients} brought. */
    double loss() {
        return lossOfRows;
    }

    int hits() {
        return hitsOfRows;
    }

    /** The whole set's score; chunks of a thousand rows stay in the processor's cache. */
    Score score(Samples samples) {
        Tally tally = new Tally(accuracy);
        for (int from = 0; from < samples.rows(); from += CHUNK) {
            int count = Math.min(CHUNK, samples.rows() - from);
            batch.take(samples, from, count);
            Matrix scores = network.forward(batch.x(), Pass.evaluation());
            tally.add(spec.figure(loss.value(scores, batch.y())), accuracy.hits(scores, batch.y()), count);
        }
        return tally.score();
    }
}
