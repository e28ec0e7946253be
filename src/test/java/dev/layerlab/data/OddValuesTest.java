package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.NumberColumn;
import dev.layerlab.data.column.StoredArray;
import dev.layerlab.data.column.TextColumn;
import dev.layerlab.data.column.Unread;
import dev.layerlab.data.hdf5.Hdf5Conversion;
import dev.layerlab.data.hdf5.Hdf5Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every array that h5py reads has the values that h5py reads, or a reason why it has none; never other values. */
@EnabledIfEnvironmentVariable(named = "LAYERLAB_ODD_FILES", matches = ".+")
class OddValuesTest {
    private static final Path FILES = Path.of(System.getenv().getOrDefault("LAYERLAB_ODD_FILES", ""));
    private static final Pattern NUMBERS =
            Pattern.compile(".* n=(\\d+) sum=(\\S+) nan=(\\d+) inf=(\\d+) first=(\\S+) last=(\\S+)");
    private static final Pattern TEXTS = Pattern.compile(".* n=(\\d+) crc=(\\w+) .*");

    @TempDir
    Path folder;

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".h5"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void values_are_those_of_h5py(String file) throws IOException {
        Contents contents = Hdf5Conversion.convert(FILES.resolve(file), folder, new Hdf5Limits());
        for (String line : Files.readAllLines(FILES.resolve("values.tsv"))) {
            String[] fields = line.split("\t");
            if (fields[0].equals(file)) {
                check(contents, fields[1], fields[2], fields[3]);
            }
        }
    }

    private void check(Contents contents, String name, String kind, String values) {
        StoredArray array = contents.arrays().stream()
                .filter(stored -> stored.name().equals(name))
                .findFirst()
                .orElse(null);
        if (array == null || !kind.equals("DATA")) {
            assertThat(array).as("%s %s is not read", kind, name).isNull();
            assertThat(contents.unread())
                    .extracting(Unread::name)
                    .as("the reason for %s", name)
                    .containsAnyOf(name, "/");
        } else if (array.holdsText()) {
            checkTexts(TextColumn.read(folder.resolve(array.file())), values);
        } else {
            checkNumbers(NumberColumn.open(folder.resolve(array.file()), array.type()), values);
        }
    }

    private static void checkNumbers(NumberColumn numbers, String values) {
        Matcher expected = NUMBERS.matcher(values);
        assertThat(expected.matches()).as(values).isTrue();
        double sum = 0;
        int nan = 0;
        int infinite = 0;
        for (long i = 0; i < numbers.length(); i++) {
            double value = numbers.at(i);
            nan += Double.isNaN(value) ? 1 : 0;
            infinite += Double.isInfinite(value) ? 1 : 0;
            sum += Double.isFinite(value) ? value : 0;
        }
        assertThat(numbers.length()).isEqualTo(Long.parseLong(expected.group(1)));
        double expectedSum = Double.parseDouble(expected.group(2));
        assertThat(sum).as(values).isCloseTo(expectedSum, within(1e-8 * Math.max(1, Math.abs(expectedSum))));
        assertThat(nan).isEqualTo(Integer.parseInt(expected.group(3)));
        assertThat(infinite).isEqualTo(Integer.parseInt(expected.group(4)));
        assertThat(numbers.exact(0)).matches(shown -> isSame(shown, expected.group(5)));
        assertThat(numbers.exact(numbers.length() - 1)).matches(shown -> isSame(shown, expected.group(6)));
    }

    /** Whole numbers digit by digit, others as numbers. */
    private static boolean isSame(String shown, String expected) {
        return shown.equals(expected)
                || Double.parseDouble(shown) == Double.parseDouble(expected) && shown.contains(".");
    }

    private static void checkTexts(List<String> texts, String values) {
        Matcher expected = TEXTS.matcher(values);
        assertThat(expected.matches()).as(values).isTrue();
        var crc = new CRC32();
        texts.forEach(text -> crc.update((text + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(texts).hasSize(Integer.parseInt(expected.group(1)));
        assertThat(crc.getValue()).as(values).isEqualTo(Long.parseLong(expected.group(2), 16));
    }
}
