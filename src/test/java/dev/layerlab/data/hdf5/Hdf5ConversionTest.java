package dev.layerlab.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.ElementType;
import dev.layerlab.data.column.NumberColumn;
import dev.layerlab.data.column.StoredArray;
import dev.layerlab.data.column.TextColumn;
import dev.layerlab.data.column.Unread;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Right values or a reason, never other values: on small files that h5py wrote, each unusual in one way. {@code make.py}
 * beside the files says what is in them.
 */
class Hdf5ConversionTest {
    /** The values of {@code ROWS} in make.py. */
    private static final String[] ROWS = exact(IntStream.range(0, 20));

    @TempDir
    Path folder;

    private Contents convert(String file) {
        try {
            Path path =
                    Path.of(Hdf5ConversionTest.class.getResource(file + ".h5").toURI());
            return Hdf5Conversion.convert(path, folder, new Hdf5Limits());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredArray array(Contents contents, String name) {
        return contents.arrays().stream()
                .filter(array -> array.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + contents));
    }

    private String[] numbers(Contents contents, String name) {
        StoredArray array = array(contents, name);
        NumberColumn numbers = NumberColumn.open(folder.resolve(array.file()), array.type());
        return LongStream.range(0, numbers.length()).mapToObj(numbers::exact).toArray(String[]::new);
    }

    private static String[] exact(IntStream numbers) {
        return numbers.mapToObj(Integer::toString).toArray(String[]::new);
    }

    @Test
    void chunks_never_written_hold_the_fill_value() {
        assertThat(numbers(convert("fill_value"), "/x"))
                .containsExactly(
                        "7", "7", "7", "7", "7", "7", "7", "7", //
                        "0", "1", "2", "3", "4", "5", "6", "7", //
                        "7", "7", "7", "7", "7", "7", "7", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checksum_before_gzip", "filter_skipped"})
    void filters_are_undone_in_their_own_order_and_only_where_they_were_applied(String file) {
        assertThat(numbers(convert(file), "/x")).isEqualTo(ROWS);
    }

    @Test
    void lzf_is_unpacked() {
        assertThat(numbers(convert("lzf_shuffled"), "/x"))
                .isEqualTo(exact(IntStream.range(0, 200).map(i -> i % 4)));
    }

    @ParameterizedTest
    @CsvSource({
        "chunks_earliest, single", "chunks_earliest, fixed", "chunks_earliest, extensible", "chunks_earliest, tree",
        "chunks_latest, single", "chunks_latest, fixed", "chunks_latest, extensible", "chunks_latest, tree"
    })
    void every_index_of_chunks_gives_the_same_values(String file, String name) {
        Contents contents = convert(file);
        assertThat(numbers(contents, "/" + name)).isEqualTo(exact(IntStream.range(0, 35)));
        assertThat(array(contents, "/" + name).shape()).containsExactly(5, 7);
    }

    @Test
    void numbers_of_either_byte_order_and_any_width_are_exact() {
        Contents contents = convert("byte_orders");
        assertThat(numbers(contents, "/big")).containsExactly("1", "-2", "2147483647");
        assertThat(numbers(contents, "/double")).containsExactly("1.5", "-2.25E300");
        assertThat(numbers(contents, "/half")).containsExactly("1.5", "-0.25");
        assertThat(numbers(contents, "/unsigned")).containsExactly("18446744073709551615");
        assertThat(numbers(contents, "/flags")).containsExactly("1", "0");
        assertThat(array(contents, "/half").type()).isEqualTo(ElementType.FLOAT16);
    }

    @Test
    void texts_are_utf8_of_either_length_without_padding() {
        Contents contents = convert("texts");
        assertThat(texts(contents, "/variable")).containsExactly("für", "", "to be");
        assertThat(texts(contents, "/fixed")).containsExactly("ab", "abcde");
        assertThat(contents.unread())
                .extracting(Unread::name, Unread::code)
                .containsExactly(tuple("/latin", "encoding"));
    }

    private List<String> texts(Contents contents, String name) {
        return TextColumn.read(folder.resolve(array(contents, name).file()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            checksum_wrong | /x             | damaged       | The checksum (Fletcher32) of a chunk is wrong
            bomb           | /x             | damaged       | does not unpack to its declared 1,024 bytes but to more
            gzip_twice     | /x             | filter        | It was compressed twice
            bfloat16       | /x             | type          | It holds floats of 2 bytes with 8 bits of exponent
            neighbours     | /virtual       | unreadable    | It is a virtual data set
            neighbours     | /region        | unreadable    | It holds region references
            neighbours     | /outside       | unreadable    | Its data is said to lie in another file
            neighbours     | /table         | type          | It holds a table of 2 fields
            sizes          | /overflowing   | too-large     | more bytes than can be counted
            sizes          | /never_written | never-written | no values were ever written into it
            sizes          | /wide_chunks   | too-large     | a chunk may have 33,554,432 bytes
            kinds               | /opaque  | unreadable | It holds opaque bytes
            kinds               | /arrays  | type       | It holds small arrays
            kinds               | /times   | type       | It holds times
            kinds               | /unusual | type       | It holds floats of 4 bytes
            kinds               | /named   | named-type | Its type or its shape has a name of its own
            kinds               | /bits    | type       | It holds a bit field
            kinds               | /scaled  | filter     | filter 6 (scale-offset)
            bomb_later          | /x       | damaged    | does not unpack to its declared 1,024 bytes but to more
            newest              | /x       | unreadable | by a newer HDF5
            larger_than_largest | /x       | damaged    | Its shape [7] is larger than it says that it can ever become
            text_length         | /x       | damaged    | A string of 5 bytes is said to be one of 3 bytes
            text_emptied        | /x       | damaged    | A string of 5 bytes is said to be one of 0 bytes
            chunk_twice         | /x       | damaged    | Two chunks are said to lie at the same place
            """)
    void what_cannot_be_read_has_a_reason_and_a_cure_and_its_neighbours_are_read(
            String file, String name, String code, String reason) {
        Contents contents = convert(file);
        assertThat(contents.unread()).anySatisfy(unread -> {
            assertThat(unread.name()).isEqualTo(name);
            assertThat(unread.code()).isEqualTo(code);
            assertThat(unread.reason()).contains(reason);
            assertThat(unread.cure()).isNotBlank();
        });
        assertThat(contents.arrays())
                .filteredOn(array -> array.name().equals(name))
                .isEmpty();
        assertThat(numbers(contents, file.equals("neighbours") ? "/x" : "/y")).containsExactly("1", "2", "3");
    }

    @Test
    void no_link_is_followed_and_every_group_is_gone_through_once() {
        Contents contents = convert("links");
        assertThat(contents.arrays()).extracting(StoredArray::name).containsExactlyInAnyOrder("/x", "/hard");
        assertThat(contents.unread())
                .extracting(Unread::name, Unread::code)
                .containsExactlyInAnyOrder(tuple("/soft", "link"), tuple("/other_file", "link"));
    }

    @Test
    void of_two_arrays_whose_names_read_alike_only_one_has_the_name() {
        Contents contents = convert("names_alike");
        assertThat(contents.arrays()).extracting(StoredArray::name).containsExactlyInAnyOrder("/y", "/gr\ufffdn");
        assertThat(contents.unread())
                .extracting(Unread::name, Unread::code)
                .containsExactly(tuple("/gr\ufffdn", "name"));
    }

    /** HDF5's own library refuses both: values may be missing in the one, and in the other stand under wrong names. */
    @ParameterizedTest
    @CsvSource({"not_closed, not-closed", "names_swapped, damaged"})
    void a_file_that_might_give_other_values_is_refused_as_a_whole(String file, String code) {
        Contents contents = convert(file);
        assertThat(contents.arrays()).isEmpty();
        assertThat(contents.unread()).extracting(Unread::code).containsExactly(code);
    }

    /** 2^14 paths lead to it. */
    @Test
    void an_array_is_found_once_however_many_paths_lead_to_it() {
        Contents contents = convert("diamonds");
        assertThat(contents.arrays())
                .hasSize(1)
                .first()
                .satisfies(array -> assertThat(array.name()).endsWith("/x"));
        assertThat(contents.unread()).isEmpty();
    }

    @Test
    void names_can_neither_break_a_line_nor_turn_the_text_around_them() {
        assertThat(convert("names_odd").arrays())
                .extracting(StoredArray::name)
                .containsExactly("/a\ufffdb", "/a\ufffdc");
    }

    @Test
    void an_array_with_two_names_is_stored_once() throws IOException {
        Contents contents = convert("links");
        assertThat(contents.arrays()).extracting(StoredArray::file).containsOnly("0.column");
        assertThat(folder).isDirectoryContaining("glob:**0.column").isDirectoryNotContaining("glob:**1.column");
    }

    @Test
    void limits_are_settings() {
        Path path = Path.of("src/test/resources/dev/layerlab/data/hdf5/byte_orders.h5");
        var narrow = new Hdf5Limits(8, 1 << 30, 1 << 20, 1 << 20, 256, 8, 2000, 16, 255);
        Contents contents = Hdf5Conversion.convert(path, folder, narrow);
        assertThat(contents.unread()).extracting(Unread::name).contains("/big", "/double");
        assertThat(contents.arrays()).extracting(StoredArray::name).contains("/half", "/unsigned");
    }
}
