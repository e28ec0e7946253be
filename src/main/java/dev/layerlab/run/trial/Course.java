package dev.layerlab.run.trial;

import dev.layerlab.nn.train.EpochResult;
import dev.layerlab.nn.train.Training;
import java.util.Locale;
import java.util.Optional;

/**
 * How a short training went.
 *
 * @param epochs until all rows were right, else all of them
 * @param accuracy the best of all epochs, on the rows that were trained on
 */
record Course(int rows, int epochs, double accuracy, double firstLoss, double lastLoss) {
    /** Empty where it was cancelled. */
    static Optional<Course> of(Training training, int rows, int epochs, Progress progress) {
        var first = new double[] {Double.NaN};
        double best = 0;
        EpochResult last = null;
        while (training.epochsDone() < epochs && !training.finished() && best < 1) {
            Optional<EpochResult> result =
                    training.epoch(progress::cancelled, (step, loss) -> first[0] = step == 1 ? loss : first[0]);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            last = result.get();
            best = Math.max(best, last.train().accuracy());
            progress.at(last.epoch(), epochs);
        }
        return Optional.of(
                new Course(rows, last.epoch(), best, first[0], last.train().loss()));
    }

    boolean learned() {
        return accuracy == 1;
    }

    /** Whether it went the right way, if slowly. */
    boolean falling() {
        return lastLoss < firstLoss;
    }

    String sentence() {
        if (learned()) {
            return "All %d rows were learned by heart after %d %s."
                    .formatted(rows, epochs, epochs == 1 ? "epoch" : "epochs");
        }
        if (!Double.isFinite(lastLoss)) {
            return "The loss became infinite in epoch %d.".formatted(epochs);
        }
        return String.format(
                Locale.ROOT,
                "After %d epochs %.0f %% of %d rows are right, not all of them; the loss went from %.3g to %.3g.",
                epochs,
                100 * accuracy,
                rows,
                firstLoss,
                lastLoss);
    }
}
