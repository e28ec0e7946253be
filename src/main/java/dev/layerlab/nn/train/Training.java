package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.loss.Accuracy;
import dev.layerlab.nn.math.Engine;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The training of one network, epoch by epoch. Belongs to the thread that calls it. */
public final class Training {
    private final TrainingSpec spec;
    private final Sets sets;
    private final Accuracy accuracy;
    private final Network network;
    private final Lanes lanes;
    private final Descent descent;
    private final Best best;
    private final Checkup checkup;
    private Shuffle shuffle;
    private int epoch;
    private boolean diverged;

    /**
     * @param validation null: none
     * @param test null: none
     */
    public Training(TrainingSpec spec, Shape input, Samples train, Samples validation, Samples test) {
        this(
                spec,
                input,
                new Sets(train, validation, test),
                Runtime.getRuntime().availableProcessors() > 1);
    }

    /** @param twoThreads whether halves are computed side by side; the bits are the same either way */
    Training(TrainingSpec spec, Shape input, Sets sets, boolean twoThreads) {
        this.spec = spec;
        this.sets = sets;
        new SampleRules(spec, input).check(sets);
        accuracy = accuracy(spec, sets.train());
        descent = new Descent(spec, input);
        network = descent.network();
        lanes = Lanes.of(spec, accuracy, input, descent, twoThreads);
        best = new Best(Best.metric(sets.validation() != null, accuracy != Accuracy.NONE), network.state());
        checkup = new Checkup(spec, network, sets.train());
        shuffle = new Shuffle(spec.seed(), sets.train().rows());
    }

    /** {@link #epoch(BooleanSupplier, LossListener)} without a listener. */
    public Optional<EpochResult> epoch(BooleanSupplier cancelled) {
        return epoch(cancelled, (step, loss) -> {});
    }

    /**
     * Trains and evaluates the next epoch.
     *
     * @param cancelled asked between batches: true ends the epoch early and empty; the training must then be restored
     *     from an earlier state or thrown away
     * @param listener hears of each batch's loss
     */
    public Optional<EpochResult> epoch(BooleanSupplier cancelled, LossListener listener) {
        long start = System.nanoTime();
        lanes.start(epoch);
        try {
            Tally tally = new Tally(accuracy);
            boolean done = trainOnAllRows(cancelled, listener, tally);
            return done ? Optional.of(finish(tally, start)) : Optional.empty();
        } finally {
            lanes.stop();
        }
    }

    private boolean trainOnAllRows(BooleanSupplier cancelled, LossListener listener, Tally tally) {
        double rate = spec.optimizer().learningRate() * spec.schedule().factor(epoch);
        Samples train = sets.train();
        int[] order = shuffle.next();
        for (int from = 0; from < train.rows() && !diverged; from += spec.batchSize()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            int rows = Math.min(spec.batchSize(), train.rows() - from);
            lanes.gradients(train, order, from, rows);
            tally.add(lanes.loss(), lanes.hits(), rows);
            diverged = !Double.isFinite(lanes.loss());
            if (!diverged) { // else the weights stay as they were when it went wrong
                step(rate, from + rows == train.rows());
            }
            listener.loss(descent.updates().steps(), lanes.loss());
        }
        return true;
    }

    private void step(double rate, boolean last) {
        if (last) {
            checkup.beforeLastStep();
        }
        lanes.step(rate);
    }

    private EpochResult finish(Tally during, long start) {
        epoch++;
        boolean again = spec.trainMetrics() == TrainMetrics.AFTER_EPOCH && !diverged;
        Score trained = again ? lanes.score(sets.train()) : during.score();
        Score validated = scoreOf(sets.validation());
        Score tested = scoreOf(sets.test());
        double seconds = (System.nanoTime() - start) * 1e-9;
        EpochResult result = new EpochResult(epoch, trained, validated, tested, seconds);
        diverged = result.diverged();
        if (!diverged) {
            best.offer(result, network.state());
        }
        if (stoppedEarly() && spec.earlyStopping().restoreBest()) {
            network.load(best.weights());
        }
        return result;
    }

    private Score scoreOf(Samples samples) {
        return samples == null ? null : lanes.score(samples);
    }

    /** How well the network does on any rows, found as after an epoch. */
    public Score score(Samples samples) {
        lanes.start(epoch);
        try {
            return lanes.score(samples);
        } finally {
            lanes.stop();
        }
    }

    public int epochs() {
        return spec.epochs();
    }

    /** Batches in an epoch. */
    public int steps() {
        return Math.ceilDiv(sets.train().rows(), spec.batchSize());
    }

    public int epochsDone() {
        return epoch;
    }

    /** Whether all epochs are done, or early stopping or divergence ended them. */
    public boolean finished() {
        return epoch >= spec.epochs() || stoppedEarly() || diverged;
    }

    private boolean stoppedEarly() {
        return spec.earlyStopping() != null
                && epoch - best.epoch() >= spec.earlyStopping().patience();
    }

    /** Counted from 1; 0 before the first epoch. */
    public int bestEpoch() {
        return best.epoch();
    }

    /** The series that decides which epoch is best: {@code val_accuracy}, {@code val_loss} or {@code loss}. */
    public String bestMetric() {
        return best.metric();
    }

    public double bestValue() {
        return best.value();
    }

    public Network network() {
        return network;
    }

    /** How each layer is after the latest epoch, on the first training rows; none of it changes the training. */
    public List<LayerHealth> layers() {
        return checkup.layers();
    }

    /** The library that multiplies, and the precision: {@code OpenBLAS SkylakeX, float32}. */
    public String engine() {
        return Engine.name(spec.precision());
    }

    public TrainingState state() {
        return new TrainingState(
                epoch,
                descent.updates().steps(),
                Copies.of(network.state()),
                Copies.of(descent.updates().memory()),
                Copies.of(best.weights()),
                best.epoch(),
                best.value());
    }

    /** Goes on from a state of the same spec and samples, with the bits of a training that was never interrupted. */
    public void restore(TrainingState state) {
        network.load(state.current());
        descent.updates().restore(state.moments(), state.steps());
        best.take(state.bestEpoch(), state.bestValue(), state.best());
        shuffle = new Shuffle(spec.seed(), sets.train().rows());
        for (epoch = 0; epoch < state.epoch(); epoch++) {
            shuffle.next();
        }
        diverged = false;
    }

    private static Accuracy accuracy(TrainingSpec spec, Samples train) {
        return switch (train.y()) {
            case Labels.Classes classes -> Accuracy.CLASS;
            case Labels.Values targets -> Accuracy.of(spec.loss(), targets.values());
        };
    }
}
