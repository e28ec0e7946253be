package dev.layerlab.ui.run;

import dev.layerlab.run.EpochRow;
import dev.layerlab.ui.Figures;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** A figure of an epoch, with the name it is stored under and the words people use. */
public enum Metric {
    LOSS("loss", "Training loss", "train loss", EpochRow::loss),
    ACCURACY("accuracy", "Training accuracy", "train acc", EpochRow::accuracy),
    VAL_LOSS("val_loss", "Validation loss", "val loss", EpochRow::valLoss),
    VAL_ACCURACY("val_accuracy", "Validation accuracy", "val acc", EpochRow::valAccuracy),
    TEST_LOSS("test_loss", "Test loss", "test loss", EpochRow::testLoss),
    TEST_ACCURACY("test_accuracy", "Test accuracy", "test acc", EpochRow::testAccuracy);

    /** Digits beyond the usual ones; no two doubles need more to read differently. */
    private static final int MOST_MORE = 17;

    private final String stored;
    private final String words;
    private final String brief;
    private final Function<EpochRow, Double> value;

    Metric(String stored, String words, String brief, Function<EpochRow, Double> value) {
        this.stored = stored;
        this.words = words;
        this.brief = brief;
        this.value = value;
    }

    public static Metric of(String stored) {
        return Arrays.stream(values())
                .filter(metric -> metric.stored.equals(stored))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no metric is called " + stored));
    }

    public String words() {
        return words;
    }

    /** For columns. */
    public String brief() {
        return brief;
    }

    /** Null where the epoch has none, or it was not finite. */
    public Double in(EpochRow row) {
        return value.apply(row);
    }

    /** Whether it is a share of the rows, 0 to 1, and not a loss. */
    public boolean isShare() {
        return stored.endsWith("accuracy");
    }

    public boolean better(double amount, double other) {
        return isShare() ? amount > other : amount < other;
    }

    public String figure(double amount) {
        return isShare() ? Figures.share(amount) : Figures.number(amount);
    }

    /** How to write figures from {@code low} to {@code high} so that the two read differently, if they differ at all. */
    public DoubleFunction<String> figures(double low, double high) {
        for (int more = 0; more < MOST_MORE; more++) {
            DoubleFunction<String> figure = figures(more);
            if (!figure.apply(low).equals(figure.apply(high))) {
                return figure;
            }
        }
        return this::figure;
    }

    private DoubleFunction<String> figures(int more) {
        return amount -> isShare() ? Figures.share(amount, more) : Figures.number(amount, more);
    }
}
