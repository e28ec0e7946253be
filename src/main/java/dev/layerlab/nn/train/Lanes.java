package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Building;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.loss.Accuracy;

/** What takes batches through the network: one lane, or two that share each batch. */
sealed interface Lanes permits Lane, Halves {
    /** One lane for the network, or two where the spec asks for halves. */
    static Lanes of(TrainingSpec spec, Accuracy accuracy, Shape input, Network network, boolean twoThreads) {
        if (!spec.halves()) {
            return new Lane(spec, accuracy, network, epoch -> Pass.training(spec.seed(), epoch));
        }
        Network twin = Network.build(spec.stack(), input, Building.twin(spec.precision(), network));
        return new Halves(
                new Lane(spec, accuracy, network, epoch -> Pass.training(spec.seed(), epoch, 0)),
                new Lane(spec, accuracy, twin, epoch -> Pass.training(spec.seed(), epoch, 1)),
                accuracy,
                twoThreads);
    }

    /** Gets ready for an epoch, counted from 0. */
    void start(int epoch);

    /** Sets the gradients of the {@code count} rows that {@code order} names from {@code from} on. */
    void gradients(Samples samples, int[] order, int from, int count);

    /** The latest batch's loss. */
    double loss();

    /** How many rows of the latest batch were right. */
    int hits();

    /** How well the network does on a whole set. */
    Score score(Samples samples);

    /** Ends what {@link #start} began. */
    void stop();
}
