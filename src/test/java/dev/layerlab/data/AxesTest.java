package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are the same ones in whichever order a file has their axes. */
class AxesTest extends DataTest {
    private static final String AXES = "NHWC";
    private static final int[] LENGTHS = {6, 4, 5, 3};

    /** Each number says where it belongs: its sample, row, column and channel are its digits. */
    private static int[][][][] pictures(String axes) {
        int[][][][] pictures =
                new int[length(axes.charAt(0))][length(axes.charAt(1))][length(axes.charAt(2))][length(axes.charAt(3))];
        int[] at = new int[4];
        for (at[0] = 0; at[0] < LENGTHS[0]; at[0]++) {
            for (at[1] = 0; at[1] < LENGTHS[1]; at[1]++) {
                for (at[2] = 0; at[2] < LENGTHS[2]; at[2]++) {
                    for (at[3] = 0; at[3] < LENGTHS[3]; at[3]++) {
                        pictures[in(at, axes, 0)][in(at, axes, 1)][in(at, axes, 2)][in(at, axes, 3)] = digits(at);
                    }
                }
            }
        }
        return pictures;
    }

    private static int length(char axis) {
        return LENGTHS[AXES.indexOf(axis)];
    }

    private static int in(int[] at, String axes, int place) {
        return at[AXES.indexOf(axes.charAt(place))];
    }

    private static int digits(int... at) {
        return 1000 * at[0] + 100 * at[1] + 10 * at[2] + at[3];
    }

    private static Map<String, Object> arrays(Object x) {
        var arrays = new LinkedHashMap<String, Object>();
        arrays.put("trainx", x);
        arrays.put("trainy", new int[] {0, 1, 0, 1, 0, 1});
        return arrays;
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHWC", "NCHW", "HWCN", "CHWN"})
    void colour_pictures_are_read_row_by_row_with_their_channels_last(String axes) {
        Columns columns = service.columns(add(arrays(pictures(axes))).id());
        assertThat(columns.sampleShape()).containsExactly(4, 5, 3);
        int[] values = ((Column.Ints) columns.train().x()).values();
        assertThat(values).hasSize(6 * 4 * 5 * 3);
        assertThat(values[0]).isZero();
        assertThat(values[1]).isEqualTo(digits(0, 0, 0, 1));
        assertThat(values[3]).isEqualTo(digits(0, 0, 1, 0));
        assertThat(values[5 * 3]).isEqualTo(digits(0, 1, 0, 0));
        assertThat(values[4 * 5 * 3]).isEqualTo(digits(1, 0, 0, 0));
        assertThat(values[values.length - 1]).isEqualTo(digits(5, 3, 4, 2));
    }

    @Test
    void bytes_in_a_row_whose_number_is_a_square_are_a_picture_and_booleans_are_two_classes() {
        Path file = Path.of("src/test/resources/dev/layerlab/data/hdf5/flat_pictures.h5");
        Columns columns = service.columns(service.add(file, "flat.h5", null).id());
        assertThat(columns.sampleShape()).containsExactly(32, 32);
        assertThat(columns.train().x().at(5 * 1024 + 32)).isEqualTo(200);
        assertThat(columns.train().y()).containsExactly(1, 0, 1, 1, 0, 0);
    }
}
