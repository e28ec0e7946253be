package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Building;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.loss.Accuracy;

/** What takes batches through the network: one lane, or two that share each batch. */
sealed interface Lanes permits Lane, Halves {
    /** One lane for the network, or two where the spec asks for halves. */
    static Lanes of(TrainingSpec spec, Accuracy accuracy, Shape input, Descent descent, boolean twoThreads) {
        if (!spec.halves()) {
            return new Lane(spec, accuracy, descent.network(), descent, epoch -> Pass.training(spec.seed(), epoch));
        }
        return new Halves(
                half(spec, accuracy, input, descent, 0),
                half(spec, accuracy, input, twoThreads ? new Descent(spec, input) : descent, 1),
                accuracy,
                twoThreads);
    }

    /** A lane whose own gradients are its half's alone. */
    private static Lane half(TrainingSpec spec, Accuracy accuracy, Shape input, Descent descent, int number) {
        Network twin = Network.build(spec.stack(), input, Building.twin(spec.precision(), descent.network()));
        return new Lane(spec, accuracy, twin, descent, epoch -> Pass.training(spec.seed(), epoch, number));
    }

    /** Gets ready for an epoch, counted from 0. */
    void start(int epoch);

    /** Sets the gradients of the {@code count} rows that {@code order} names from {@code from} on. */
    void gradients(Samples samples, int[] order, int from, int count);

    /** Moves the parameters by the gradients, at a learning rate. */
    void step(double rate);

    /** The latest batch's loss. */
    double loss();

    /** How many rows of the latest batch were right. */
    int hits();

    /** How well the network does on a whole set. */
    Score score(Samples samples);

    /** Ends what {@link #start} began. */
    void stop();
}
