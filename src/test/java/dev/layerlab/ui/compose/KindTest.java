package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.nn.layer.Activate;
import dev.layerlab.nn.layer.BatchNorm;
import dev.layerlab.nn.layer.Dense;
import dev.layerlab.nn.layer.Dropout;
import dev.layerlab.nn.layer.Embedding;
import dev.layerlab.nn.layer.LayerNorm;
import org.junit.jupiter.api.Test;

class KindTest {
    @Test
    void a_layers_kind_is_told_by_what_it_does() {
        assertThat(Kind.of(new Embedding())).isEqualTo(Kind.WORDS);
        assertThat(Kind.of(new Dense())).isEqualTo(Kind.WEIGHTS);
        assertThat(Kind.of(new BatchNorm())).isEqualTo(Kind.NORM);
        assertThat(Kind.of(new LayerNorm())).isEqualTo(Kind.NORM);
        assertThat(Kind.of(new Activate())).isEqualTo(Kind.VALUES);
        assertThat(Kind.of(new Dropout())).isEqualTo(Kind.VALUES);
    }
}
