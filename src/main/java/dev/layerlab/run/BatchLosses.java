package dev.layerlab.run;

import dev.layerlab.nn.train.LossListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the losses of an epoch's batches in a few spans of equal length. */
final class BatchLosses implements LossListener {
    /** Two points each, and 2,000 on a chart. */
    private static final int SPANS_OF_A_RUN = 1000;

    private final int steps;
    private final double[] least;
    private final double[] greatest;
    private int heard;

    /**
     * @param steps batches in an epoch
     * @param epochs how many epochs of the run are looked at
     */
    BatchLosses(int steps, int epochs) {
        this.steps = steps;
        int spans = Math.clamp(SPANS_OF_A_RUN / epochs, 1, steps);
        least = new double[spans];
        greatest = new double[spans];
    }

    void begin() {
        heard = 0;
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    }

    @Override
    public void loss(long step, double loss) {
        int span = (int) ((long) heard * least.length / steps);
        least[span] = Math.min(least[span], loss);
        greatest[span] = Math.max(greatest[span], loss);
        heard++;
    }

    /** @param epoch that has just ended, counted from 1 */
    List<LossSpan> spans(int epoch) {
        List<LossSpan> spans = new ArrayList<>();
        for (int i = 0; i < least.length && least[i] != Double.POSITIVE_INFINITY; i++) {
            boolean finite = Double.isFinite(least[i]) && Double.isFinite(greatest[i]);
            double from = epoch - 1 + (double) i / least.length;
            double to = epoch - 1 + (i + 1.0) / least.length;
            spans.add(new LossSpan(from, to, finite ? least[i] : null, finite ? greatest[i] : null));
        }
        return spans;
    }
}
