package dev.layerlab.data.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.column.Unread;
import dev.layerlab.data.hdf5.Hdf5Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Whoever uploads a damaged file reads what is damaged and what to do, in words for people who write no Java. */
class DamagedWordsTest {
    private static final Path FILES = Path.of("src/test/resources/dev/layerlab/data/hdf5");
    private static final int DAMAGES = 40; // of each file

    /** Names of classes and methods, and what Java says of its own accord. Units may be written like MiB. */
    private static final Pattern JAVA = Pattern.compile(
            "Exception|Error|\\b[a-z]+[A-Z]|\\b[A-Z][a-z]+[A-Z][a-z]|[Cc]apacity|newLimit|newPosition|out of bounds"
                    + "|overflow|\\bnull\\b|signature|unsigned|input string|jHDF|java");

    @TempDir
    Path folder;

    @Test
    void no_answer_to_a_damaged_file_contains_javas_own_words() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(6);
        Set<String> said = new TreeSet<>();
        try (var process = ConversionProcess.start(folder, 256, Duration.ofSeconds(20))) {
            for (Path whole : files()) {
                for (int i = 0; i < DAMAGES && process.isAlive(); i++) {
                    said.addAll(answer(process, damaged(whole, random)));
                }
            }
        }
        assertThat(said)
                .hasSizeGreaterThan(20)
                .noneMatch(words -> JAVA.matcher(words).find());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".h5"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] damaged(Path whole, RandomGenerator random) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** All but links and filters, which are quoted from the file. */
    private List<String> answer(ConversionProcess process, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged.h5"), bytes);
        Path columns = Files.createDirectory(folder.resolve("columns"));
        try {
            return process.convert(file, columns, new Hdf5Limits(), null).unread().stream()
                    .filter(unread -> !Set.of("link", "filter").contains(unread.code()))
                    .map(DamagedWordsTest::words)
                    .toList();
        } finally {
            FileSystemUtils.deleteRecursively(columns);
        }
    }

    private static String words(Unread unread) {
        assertThat(unread.cure()).as(unread.reason()).isNotBlank();
        return unread.reason() + " " + unread.cure();
    }
}
