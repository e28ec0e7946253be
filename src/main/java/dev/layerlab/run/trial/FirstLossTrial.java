package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.train.Training;
import dev.layerlab.run.RunConfig;
import java.util.Locale;
import java.util.Optional;

/** Whether the first loss is about what a network gives that knows nothing yet. */
record FirstLossTrial() implements Trial {
    private static final int ROWS = 1000;
    private static final double NEAR = 0.2;

    @Override
    public String label() {
        return "Check first loss";
    }

    @Override
    public Optional<Answer> answer(RunConfig config, Columns columns, Progress progress) {
        Training training = Variant.of(config, ROWS, config.precision(), ROWS).training(config, columns);
        double expected =
                FirstLoss.of(config.loss(), config.targets(), columns.classes().size());
        double[] first = {Double.NaN};
        training.epoch(progress::cancelled, (step, loss) -> first[0] = step == 1 ? loss : first[0]);
        return progress.cancelled() ? Optional.empty() : Optional.of(answer(first[0], expected));
    }

    static Answer answer(double first, double expected) {
        String seen = String.format(Locale.ROOT, "The first loss is %.3g, expected is about %.3g", first, expected);
        if (Math.abs(first - expected) <= NEAR * expected) {
            return Answer.good(seen + ".");
        }
        return Answer.bad(
                first < expected
                        ? seen + ". So low a loss before anything is learned means labels that stand in the inputs, or"
                                + " classes of very different size: look at the data set's page."
                        : seen + ". The first scores are too large: take a smaller deviation for the first weights, or"
                                + " scale the inputs.");
    }
}
