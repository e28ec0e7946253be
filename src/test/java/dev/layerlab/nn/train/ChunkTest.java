package dev.layerlab.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChunkTest {
    @Test
    void a_set_is_taken_whole_up_to_two_thousand_rows_and_a_thousand_at_a_time_beyond() {
        assertThat(Chunk.of(2000, false)).containsExactly(new Chunk(0, 2000));
        assertThat(Chunk.of(2001, false))
                .containsExactly(new Chunk(0, 1000), new Chunk(1000, 1000), new Chunk(2000, 1));
    }

    @Test
    void halves_are_cut_each_on_its_own() {
        assertThat(Chunk.of(4003, true))
                .containsExactly(
                        new Chunk(0, 1000),
                        new Chunk(1000, 1000),
                        new Chunk(2000, 2),
                        new Chunk(2002, 1000),
                        new Chunk(3002, 1000),
                        new Chunk(4002, 1));
        assertThat(Chunk.of(1, true)).containsExactly(new Chunk(0, 1));
    }
}
