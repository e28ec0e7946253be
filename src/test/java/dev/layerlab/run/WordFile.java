package dev.layerlab.run;

import io.jhdf.HdfFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A word file of the course's layout whose fourth word follows from the other three, but for a tenth of the rows. */
final class WordFile {
    static final List<String> WORDS =
            List.of("a", "big", "cat", "did", "eat", "for", "good", "he", "is", "long", "many", "not");

    private final Random random = new Random(5);

    private WordFile() {}

    static Path write(Path path, int rows) {
        var words = new WordFile();
        try (var file = HdfFile.write(path)) {
            words.part(rows, "trainx", "traind", file::putDataset);
            words.part(rows / 5, "valx", "vald", file::putDataset);
            words.part(rows / 5, "testx", "testd", file::putDataset);
            file.putDataset("words", WORDS.toArray(String[]::new));
        }
        return path;
    }

    private void part(int rows, String x, String y, Put put) {
        var triples = new int[rows][3];
        var fourths = new int[rows];
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < 3; place++) {
                triples[row][place] = 1 + random.nextInt(WORDS.size());
            }
            boolean odd = random.nextInt(10) == 0;
            fourths[row] = 1 + (odd ? random.nextInt(WORDS.size()) : fourth(triples[row]));
        }
        put.array(x, triples);
        put.array(y, fourths);
    }

    private static int fourth(int[] triple) {
        return (triple[0] + 3 * triple[2]) % WORDS.size();
    }

    private interface Put {
        Object array(String name, Object values);
    }
}
