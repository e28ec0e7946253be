package dev.layerlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.run.EpochRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final List<Metric> CURVES = List.of(Metric.LOSS, Metric.VAL_LOSS, Metric.TEST_LOSS);

    /** One spike up, one down, a gap and the last epoch among 10,000. */
    @Test
    void few_rows_are_left_but_no_extreme_gap_or_end_is_lost() {
        List<EpochRow> rows = new ArrayList<>();
        for (int epoch = 1; epoch <= 10_000; epoch++) {
            double loss = epoch == 3333 ? 99 : Math.sin(epoch / 500.0);
            Double validation = epoch == 8000 ? null : Double.valueOf(epoch == 6666 ? -7 : 1);
            rows.add(new EpochRow(epoch, loss, null, validation, null, null, null, 1));
        }
        List<EpochRow> kept = Thinning.of(rows, CURVES);
        assertThat(kept)
                .hasSizeLessThanOrEqualTo(2000)
                .isSubsetOf(rows)
                .contains(rows.get(3332), rows.get(6665), rows.get(7999));
        assertThat(kept.getLast()).isEqualTo(rows.getLast());
        assertThat(kept).extracting(EpochRow::epoch).isSorted();
    }

    @Test
    void a_short_run_is_drawn_whole() {
        List<EpochRow> rows = List.of(new EpochRow(1, 1.0, null, null, null, null, null, 1));
        assertThat(Thinning.of(rows, CURVES)).isEqualTo(rows);
    }
}
