package dev.layerlab.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.layerlab.ui.compare.CompareAddress.Figure;
import dev.layerlab.ui.compare.CompareAddress.Part;
import dev.layerlab.ui.run.Metric;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareAddressTest {
    @Test
    void an_address_gives_the_view_that_gave_the_address() {
        var view = new CompareAddress(List.of("b", "a"), Figure.ACCURACY, Part.TEST, true, true);
        assertThat(of(view.path().substring("compare?".length()))).isEqualTo(view);
    }

    @Test
    void what_is_left_out_or_misspelt_is_as_at_the_beginning() {
        var beginning = new CompareAddress(List.of("a"), Figure.LOSS, null, false, false);
        assertThat(of("runs=a")).isEqualTo(beginning);
        assertThat(of("runs=a&series=beauty&part=whole&log=yes")).isEqualTo(beginning);
    }

    @Test
    void a_run_that_is_named_twice_is_shown_once() {
        assertThat(of("runs=a,,b,a").runs()).containsExactly("a", "b");
    }

    @Test
    void every_figure_of_every_part_is_a_metric() {
        assertThat(CompareAddress.metric(Figure.LOSS, Part.TRAIN)).isEqualTo(Metric.LOSS);
        assertThat(CompareAddress.metric(Figure.ACCURACY, Part.VALIDATION)).isEqualTo(Metric.VAL_ACCURACY);
        assertThat(CompareAddress.metric(Figure.LOSS, Part.TEST)).isEqualTo(Metric.TEST_LOSS);
    }

    private static CompareAddress of(String query) {
        return CompareAddress.of(QueryParameters.fromString(query));
    }
}
