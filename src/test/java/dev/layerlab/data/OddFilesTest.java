package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What is said of files as people have them, good and bad; {@code OddValuesTest} holds the values themselves. */
@EnabledIfEnvironmentVariable(named = "LAYERLAB_ODD_FILES", matches = ".+")
class OddFilesTest {
    private static final Path FILES = Path.of(System.getenv().getOrDefault("LAYERLAB_ODD_FILES", ""));

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext context;
    private static DatasetService service;

    @BeforeAll
    static void open() {
        context = DataContext.open(folder, "--layerlab.samples=false");
        service = context.getBean(DatasetService.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static Dataset add(String file) {
        return service.add(FILES.resolve(file), file, null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            bad_cut_v0_31262.h5    | The file is cut short: 31,262 of 33,262 bytes.
            bad_cut_v3_14405.h5    | The file is cut short: 14,405 of 28,811 bytes.
            bad_gzipped_h5.h5      | This is a gzip archive, not an HDF5 file. Unpack it first
            bad_text.h5            | This is not an HDF5 file
            deep_groups_3000.h5    | Groups are read to a depth of 16
            filter_fletcher_bad.h5 | The checksum (Fletcher32) of a chunk is wrong
            filter_unknown.h5      | It was written through filter 31999
            huge_long_overflow.h5  | It declares the size [65536, 65536, 65536, 65536], more bytes than can be counted
            loop_btree_child.h5    | The file's index leads back into itself
            wide_links_12000.h5    | The file names more than 2,000 groups and arrays
            """)
    void nothing_can_be_read_and_one_sentence_says_why(String file, String reason) {
        assertThatThrownBy(() -> add(file))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            bad_flip_v0_08.h5           | WARNING | unreadable            | /trainims        | -  | damaged
            bad_flip_v3_12.h5           | WARNING | damaged               | /trainims        | -  | A gzip chunk is damaged
            bomb_double_gzip_880MB.h5   | WARNING | filter                | /trainims        | -  | compressed twice
            bomb_gzip_880MB.h5          | WARNING | too-large             | /trainims        | -  | 880,000,000 bytes
            chunk_size_lies.h5          | WARNING | damaged               | /trainims        | -  | the file has 33,262
            external_passwd.h5          | NOTE    | link                  | /e0              | -  | Links are never followed
            external_storage_passwd.h5  | WARNING | unreadable            | /x               | -  | said to lie in another file
            filters.h5                  | WARNING | filter                | /szip            | -  | filter 4 (szip)
            filters.h5                  | WARNING | filter                | /nbit            | -  | filter 5 (n-bit)
            filters.h5                  | WARNING | filter                | /scaleoffset_int | -  | filter 6 (scale-offset)
            huge_2e40_chunked.h5        | WARNING | too-large             | /trainims        | -  | 8,796,093,022,208 bytes
            img_constant.h5             | WARNING | constant-values       | /trainims        | -  | 1,024 of 1,024 values
            img_count_mismatch.h5       | ERROR   | rows-differ           | /trainims        | -  | [24, 32, 32] and 'trainlbls' 23 labels
            img_float_inf.h5            | ERROR   | not-finite            | /trainims        | 10 | Infinity in row 10
            img_hwn_matlab.h5           | NOTE    | samples-last          | /trainims        | -  | The last axis
            img_imbalance.h5            | WARNING | imbalance             | /trainims        | -  | 91.7 % of the training rows
            img_labels_1based.h5        | WARNING | labels-differ         | /testlbls        | -  | 'trainlbls' are 1, 2
            img_labels_nan.h5           | ERROR   | label-no-class        | /trainlbls       | 3  | The label in row 3 (counted from 0) is NaN
            img_labels_pm1.h5           | WARNING | labels-differ         | /testlbls        | -  | 'trainlbls' are -1, 1
            link_loops.h5               | NOTE    | link                  | /a               | -  | a link to /b
            links.h5                    | NOTE    | link                  | /ext             | -  | a link to /trainims in the file img_small_ok.h5
            type_region_reference.h5    | WARNING | unreadable            | /reg             | -  | region references, not numbers
            virtual.h5                  | WARNING | unreadable            | /v               | -  | a virtual data set
            words_0based.h5             | NOTE    | first-id              | /trainx          | -  | count from 0
            words_index_21.h5           | ERROR   | id-outside-vocabulary | /trainx          | 7  | The id 21 in row 7
            words_small_ok.h5           | NOTE    | first-id              | /trainx          | -  | count from 1
            words_too_few.h5            | ERROR   | id-outside-vocabulary | /trainx          | 17 | The id 20 in row 17
            words_transposed.h5         | NOTE    | samples-last          | /trainx          | -  | shape [3, 200]
            """)
    void a_finding_says_what_and_where(
            String file, Finding.Level level, String code, String array, Long row, String message) {
        assertThat(add(file).findings()).anySatisfy(finding -> {
            assertThat(finding.level()).isEqualTo(level);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.array()).isEqualTo(array);
            assertThat(finding.row()).isEqualTo(row);
            assertThat(finding.message()).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "img_small_ok.h5",
        "img_constant.h5",
        "img_html_name.h5",
        "img_hwn_matlab.h5",
        "img_in_group.h5",
        "img_labels_1based.h5",
        "img_labels_column.h5",
        "img_labels_onehot.h5",
        "img_labels_pm1.h5",
        "img_transposed_pixels.h5"
    })
    void however_written_these_are_pictures_in_two_classes(String file) {
        Columns columns = service.columns(add(file).id());
        assertThat(columns.sampleShape()).containsExactly(32, 32);
        assertThat(columns.train().rows()).isEqualTo(24);
        assertThat(columns.test().rows()).isEqualTo(8);
        assertThat(columns.classes()).hasSize(2);
        assertThat(columns.train().y()).containsOnly(0, 1);
        assertThat(columns.test().y()).containsOnly(0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "words_small_ok.h5",
        "words_0based.h5",
        "words_matlab_char.h5",
        "words_space_padded.h5",
        "words_transposed.h5",
        "words_vlen_utf8.h5"
    })
    void however_written_these_are_the_same_words_in_the_same_rows(String file) {
        Columns columns = service.columns(add(file).id());
        Columns plain = service.columns(add("words_small_ok.h5").id());
        assertThat(columns.vocabulary()).isEqualTo(plain.vocabulary()).hasSize(20);
        assertThat(((Column.Ints) columns.train().x()).values())
                .isEqualTo(((Column.Ints) plain.train().x()).values());
        assertThat(columns.test().y()).isEqualTo(plain.test().y());
    }

    @Test
    void samples_along_the_last_axis_are_the_pictures_they_were() {
        Column last = service.columns(add("img_hwn_matlab.h5").id()).train().x();
        Column turned =
                service.columns(add("img_transposed_pixels.h5").id()).train().x();
        // the same 24 pictures, each with its rows and columns exchanged
        for (int row = 0; row < 32; row++) {
            for (int column = 0; column < 32; column++) {
                assertThat(last.at(row * 32 + column)).isEqualTo(turned.at(column * 32 + row));
            }
        }
    }

    @Test
    void channels_come_last_in_colour_pictures() {
        assertThat(service.columns(add("img_rgb_nhwc.h5").id()).sampleShape()).containsExactly(32, 32, 3);
    }

    @Test
    void no_file_is_left_out() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".h5")).count())
                    .isEqualTo(49);
        }
    }
}
