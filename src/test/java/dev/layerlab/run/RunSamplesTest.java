package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.train.Inputs;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSamplesTest {
    private static final Columns FOUR_ROWS = new Columns(
            Columns.Kind.VALUES,
            List.of(1),
            List.of(),
            List.of("no", "yes"),
            new Columns.Part(new Column.Doubles(new double[] {1, 2, 4, 5}, 1), new int[] {0, 1, 0, 1}),
            null,
            null);

    @Test
    void the_first_training_rows_are_learned_from_where_so_many_are_wanted() {
        assertThat(samples(2).train().rows()).isEqualTo(2);
        assertThat(samples(null).train().rows()).isEqualTo(4);
    }

    /** Each pixel's mean is that of all pictures, also where few are learned from. */
    @Test
    void scaling_looks_at_all_training_rows() {
        Matrix x = ((Inputs.Values) samples(2).train().x()).values();
        assertThat(new double[] {x.get(0, 0), x.get(1, 0)}).containsExactly(-2, -1);
    }

    private static RunSamples samples(Integer trainRows) {
        var json = """
                {"precision": "FLOAT64", "scaling": "SUBTRACT_MEAN", "targets": "CLASS", "trainRows": %s}""".formatted(trainRows);
        return RunSamples.of(JsonConfiguration.mapper().readValue(json, RunConfig.class), FOUR_ROWS);
    }
}
