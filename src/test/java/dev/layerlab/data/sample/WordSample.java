package dev.layerlab.data.sample;

import dev.layerlab.data.sample.Lexicon.Topic;
import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.DatasetCreationOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Rows of four words in a row out of sentences of the grammar, in the layout of the course's word file. */
final class WordSample {
    private static final int TRAIN = 120_000;
    private static final int VALIDATION = 15_000;
    private static final int TEST = 15_000;

    private final Grammar grammar = new Grammar();
    private final List<String> vocabulary = Lexicon.vocabulary();
    private final RandomGenerator random;

    WordSample(RandomGenerator random) {
        this.random = random;
    }

    void write(Path file) {
        List<byte[]> rows = rows(TRAIN + VALIDATION + TEST);
        try (WritableHdfFile out = HdfFile.write(file)) {
            part(out, "train", rows.subList(0, TRAIN));
            part(out, "val", rows.subList(TRAIN, TRAIN + VALIDATION));
            part(out, "test", rows.subList(TRAIN + VALIDATION, rows.size()));
            out.putDataset("words", vocabulary.toArray(String[]::new));
        }
    }

    String description() {
        return ("Sentences of a made-up grammar of %d words. Since the grammar is known, so is the best accuracy that any"
                        + " model of three words can reach: %.1f %%.")
                .formatted(vocabulary.size(), 100 * new BestGuess(grammar, vocabulary).accuracy());
    }

    private static void part(WritableHdfFile out, String name, List<byte[]> rows) {
        byte[][] x = new byte[rows.size()][];
        byte[] d = new byte[rows.size()];
        for (int row = 0; row < d.length; row++) {
            byte[] words = rows.get(row);
            x[row] = new byte[] {words[0], words[1], words[2]};
            d[row] = words[3];
        }
        var unsigned = DatasetCreationOptions.builder().unsigned().build();
        out.putDataset(name + "x", x, unsigned);
        out.putDataset(name + "d", d, unsigned);
    }

    private List<byte[]> rows(int count) {
        var rows = new ArrayList<byte[]>();
        while (rows.size() < count) {
            byte[] sentence = sentence();
            for (int from = 0; from + 4 <= sentence.length && rows.size() < count; from++) {
                rows.add(new byte[] {sentence[from], sentence[from + 1], sentence[from + 2], sentence[from + 3]});
            }
        }
        Collections.shuffle(rows, java.util.Random.from(random));
        return rows;
    }

    /** The ids of its words, counted from 1. */
    private byte[] sentence() {
        Topic topic = Lexicon.TOPICS.get(random.nextInt(Lexicon.TOPICS.size()));
        byte[] sentence = new byte[64];
        int length = 0;
        for (int state = next(0); state != Grammar.END && length < sentence.length; state = next(state)) {
            List<String> words = Lexicon.words(grammar.category(state), topic);
            sentence[length++] = (byte) (vocabulary.indexOf(words.get(word(words.size()))) + 1);
        }
        return java.util.Arrays.copyOf(sentence, length);
    }

    private int next(int state) {
        double left = random.nextDouble();
        int last = Grammar.END;
        for (Map.Entry<Integer, Double> step : grammar.next(state).entrySet()) {
            last = step.getKey();
            left -= step.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    private int word(int words) {
        double left = random.nextDouble();
        for (int n = 0; n < words - 1; n++) {
            left -= Grammar.chanceOfWord(n, words);
            if (left < 0) {
                return n;
            }
        }
        return words - 1;
    }
}
