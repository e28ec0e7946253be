package dev.layerlab.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.Unread;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit is a setting: a file that is read without a word has something refused where that limit is narrower. */
class Hdf5LimitsTest {
    private static final int WIDE = 1 << 20;

    @TempDir
    Path folder;

    static Stream<Arguments> narrowed() {
        return Stream.of(
                Arguments.of(
                        "bytes of an array",
                        "too-large",
                        "chunks_earliest",
                        limits(69, WIDE, WIDE, WIDE, WIDE, 8, 99, 16, 99)),
                Arguments.of(
                        "bytes of all arrays",
                        "too-large",
                        "chunks_earliest",
                        limits(WIDE, 279, WIDE, WIDE, WIDE, 8, 99, 16, 99)),
                Arguments.of(
                        "bytes of a chunk",
                        "too-large",
                        "chunks_earliest",
                        limits(WIDE, WIDE, 69, WIDE, WIDE, 8, 99, 16, 99)),
                Arguments.of(
                        "bytes of all texts",
                        "text-too-long",
                        "texts",
                        limits(WIDE, WIDE, WIDE, 31, WIDE, 8, 99, 16, 99)),
                Arguments.of(
                        "bytes of a text", "text-too-long", "texts", limits(WIDE, WIDE, WIDE, WIDE, 4, 8, 99, 16, 99)),
                Arguments.of("axes", "rank", "chunks_earliest", limits(WIDE, WIDE, WIDE, WIDE, WIDE, 1, 99, 16, 99)),
                Arguments.of("nodes", "nodes", "chunks_earliest", limits(WIDE, WIDE, WIDE, WIDE, WIDE, 8, 3, 16, 99)),
                Arguments.of("depth", "depth", "diamonds", limits(WIDE, WIDE, WIDE, WIDE, WIDE, 8, 99, 13, 99)),
                Arguments.of(
                        "length of a name", "name", "diamonds", limits(WIDE, WIDE, WIDE, WIDE, WIDE, 8, 99, 16, 3)));
    }

    private static Hdf5Limits limits(
            long array, long file, int chunk, int text, int fixedText, int rank, int nodes, int depth, int name) {
        return new Hdf5Limits(array, file, chunk, text, fixedText, rank, nodes, depth, name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("narrowed")
    void what_passes_a_limit_is_refused_by_name(String what, String code, String file, Hdf5Limits narrow) {
        assertThat(convert(file, new Hdf5Limits()).unread())
                .extracting(Unread::code)
                .doesNotContain(code);
        assertThat(convert(file, narrow).unread()).extracting(Unread::code).contains(code);
    }

    private Contents convert(String file, Hdf5Limits limits) {
        Path path = Path.of("src/test/resources/dev/layerlab/data/hdf5", file + ".h5");
        Contents contents = Hdf5Conversion.convert(path, folder, limits);
        contents.arrays().forEach(array -> folder.resolve(array.file()).toFile().delete());
        return contents;
    }
}
