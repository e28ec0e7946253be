package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BatchLossesTest {
    /** 3,000 batches of a run with two epochs: 500 spans of six batches each. */
    @Test
    void spans_cover_the_epoch_and_keep_their_extremes() {
        BatchLosses losses = new BatchLosses(3000, 2);
        losses.begin();
        for (int step = 0; step < 3000; step++) {
            losses.loss(step + 1, step % 6);
        }
        List<LossSpan> spans = losses.spans(2);
        assertThat(spans).hasSize(500).allMatch(span -> span.least() == 0 && span.greatest() == 5);
        assertThat(spans.getFirst().from()).isEqualTo(1);
        assertThat(spans.getLast().to()).isEqualTo(2);
    }

    @Test
    void a_loss_that_is_no_number_leaves_a_gap_and_what_never_came_is_not_told() {
        BatchLosses losses = new BatchLosses(4, 1);
        losses.begin();
        losses.loss(1, 0.5);
        losses.loss(2, Double.NaN);
        assertThat(losses.spans(1))
                .containsExactly(new LossSpan(0, 0.25, 0.5, 0.5), new LossSpan(0.25, 0.5, null, null));
    }
}
