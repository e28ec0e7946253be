package dev.layerlab.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparedTest {
    @Test
    void a_label_keeps_what_a_sweep_writes_at_the_end_of_a_name() {
        assertThat(Compared.label(0, "Next word, optimizer learning rate 0.2, layer 2 Dense units 96"))
                .isEqualTo("A Next word…r 2 Dense units 96");
        assertThat(Compared.label(2, "Next word, optimizer learning rate 0.2, layer 2 Dense units 32"))
                .isEqualTo("C Next word…r 2 Dense units 32");
    }

    @Test
    void a_short_name_is_a_label_as_it_is() {
        assertThat(Compared.label(1, "Next word (32, 256) again...")).isEqualTo("B Next word (32, 256) again...");
    }
}
