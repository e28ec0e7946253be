package dev.layerlab.ui.sweep;

import dev.layerlab.run.EpochRow;
import dev.layerlab.run.Run;
import dev.layerlab.ui.run.Metric;
import java.math.BigDecimal;
import java.util.List;

/**
 * One run of a sweep.
 *
 * @param values what it has at each axis
 * @param best its best epoch, by validation, where there is such a part, else its last; null before the first
 */
record SweepRow(Run run, List<BigDecimal> values, EpochRow best) {
    Double figure(Metric metric) {
        return best == null ? null : metric.in(best);
    }
}
