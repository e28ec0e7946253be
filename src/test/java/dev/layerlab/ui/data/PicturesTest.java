package dev.layerlab.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesTest {
    /** Two pictures of two rows and three columns. */
    private static final Column GREY =
            new Column.Bytes(new byte[] {0, 0, 0, 0, 0, 0, 0, 10, 20, 30, 40, (byte) 255}, 6);

    @Test
    void grey_pixels_lie_row_by_row() {
        var image = new Pictures(GREY, List.of(2, 3), 0, 255, false).image(1);

        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getHeight()).isEqualTo(2);
        assertThat(image.getRGB(2, 0)).isEqualTo(0xff141414);
        assertThat(image.getRGB(2, 1)).isEqualTo(0xffffffff);
    }

    @Test
    void turning_exchanges_rows_and_columns() {
        var image = new Pictures(GREY, List.of(2, 3), 0, 255, true).image(1);

        assertThat(image.getWidth()).isEqualTo(2);
        assertThat(image.getHeight()).isEqualTo(3);
        assertThat(image.getRGB(0, 2)).isEqualTo(0xff141414);
    }

    @Test
    void three_channels_are_red_green_and_blue() {
        Column colours = new Column.Bytes(new byte[] {1, 2, 3, (byte) 255, 0, 16}, 6);

        var image = new Pictures(colours, List.of(1, 2, 3), 0, 255, false).image(0);

        assertThat(image.getRGB(0, 0)).isEqualTo(0xff010203);
        assertThat(image.getRGB(1, 0)).isEqualTo(0xffff0010);
    }

    @Test
    void values_are_spread_from_black_to_white() {
        Column values = new Column.Floats(new float[] {-1, 0, 1, Float.NaN}, 4);

        var image = new Pictures(values, List.of(1, 4), -1, 1, false).image(0);

        assertThat(image.getRGB(0, 0)).isEqualTo(0xff000000);
        assertThat(image.getRGB(1, 0)).isEqualTo(0xff808080);
        assertThat(image.getRGB(2, 0)).isEqualTo(0xffffffff);
        assertThat(image.getRGB(3, 0)).isEqualTo(0xff000000);
    }

    @Test
    void only_samples_of_a_pictures_shape_are_drawn() {
        assertThat(Pictures.drawable(List.of(32, 32))).isTrue();
        assertThat(Pictures.drawable(List.of(32, 32, 3))).isTrue();
        assertThat(Pictures.drawable(List.of(1024))).isFalse();
        assertThat(Pictures.drawable(List.of(3, 32, 32))).isFalse();
        assertThat(Pictures.drawable(List.of(4_000, 4_000))).isFalse();
    }
}
