package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Column;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PicturePixelsTest {
    @Test
    void each_pixel_is_the_mean_of_those_that_it_stands_for() {
        var image = image(4, 2, 0, 10, 200, 220, 20, 30, 240, 252);
        assertThat(values(new PicturePixels(List.of(1, 2), true, 0, 255, false).row(image)))
                .containsExactly(15, 228);
    }

    @Test
    void a_small_picture_is_enlarged() {
        var image = image(2, 1, 7, 9);
        assertThat(values(new PicturePixels(List.of(2, 4), true, 0, 255, false).row(image)))
                .containsExactly(7, 7, 9, 9, 7, 7, 9, 9);
    }

    @Test
    void a_turned_data_set_gets_columns_for_rows() {
        var image = image(3, 2, 1, 2, 3, 4, 5, 6);
        assertThat(values(new PicturePixels(List.of(3, 2), true, 0, 255, true).row(image)))
                .containsExactly(1, 4, 2, 5, 3, 6);
    }

    @Test
    void other_values_are_spread_over_the_data_sets_range() {
        var image = image(3, 1, 0, 51, 255);
        assertThat(values(new PicturePixels(List.of(1, 3, 1), false, -255, 255, false).row(image)))
                .containsExactly(-255, -153, 255);
    }

    @Test
    void colours_stay_or_become_grey_as_the_data_set_has_it_and_what_is_transparent_is_white() {
        var image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xff6432c8);
        image.setRGB(1, 0, 0x00000000);
        assertThat(values(new PicturePixels(List.of(1, 2, 3), true, 0, 255, false).row(image)))
                .containsExactly(100, 50, 200, 255, 255, 255);
        assertThat(values(new PicturePixels(List.of(1, 2), true, 0, 255, false).row(image)))
                .containsExactly(82, 255);
    }

    /** Grey, row by row. */
    private static BufferedImage image(int width, int height, int... shades) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < shades.length; i++) {
            image.setRGB(i % width, i / width, shades[i] * 0x010101);
        }
        return image;
    }

    private static double[] values(Column row) {
        return IntStream.range(0, row.length()).mapToDouble(row::at).toArray();
    }
}
