package dev.layerlab.data.conversion;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.ElementType;
import dev.layerlab.data.column.StoredArray;
import dev.layerlab.data.column.TextColumn;
import dev.layerlab.data.column.Unread;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Turns a plain text into a word data set of the course's layout: all runs of four words that lie inside the vocabulary of
 * its most frequent words. One row in ten is for validation, one in ten for test.
 */
final class TextConversion {
    private static final int RUN = 4;
    private static final int LEAST_ROWS = 100;
    private static final int OUTSIDE = -1;

    private final Path folder;
    private final TextOptions options;
    private final List<StoredArray> arrays = new ArrayList<>();

    private TextConversion(Path folder, TextOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /** Never throws for what is in the file: a text that gives no rows is one unread thing, named "/". */
    static Contents convert(Path file, Path folder, TextOptions options) {
        try {
            return new TextConversion(folder, options).convert(file);
        } catch (CharacterCodingException e) {
            return refused("encoding", "This text is not UTF-8.", "Save it as UTF-8.");
        } catch (IOException e) {
            return refused("unreadable", "This text could not be read: %s.".formatted(e.getMessage()), "Try again.");
        }
    }

    private static Contents refused(String code, String reason, String cure) {
        return new Contents(List.of(), List.of(new Unread("/", code, reason, cure)));
    }

    private Contents convert(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return refused("empty", "The file is empty: it has 0 bytes.", "Download or copy it again, then upload it.");
        }
        List<String> words = mostFrequent(file);
        short[] ids = ids(file, words);
        int[] starts = starts(ids);
        if (starts.length < LEAST_ROWS) {
            return refused(
                    "too-short",
                    "This text has %,d runs of four words that are all among its %,d most frequent; at least %,d are needed."
                            .formatted(starts.length, words.size(), LEAST_ROWS),
                    "Take a longer text, or more words.");
        }
        shuffle(starts);
        int tenth = starts.length / 10;
        write("train", ids, starts, 2 * tenth, starts.length);
        write("val", ids, starts, 0, tenth);
        write("test", ids, starts, tenth, 2 * tenth);
        TextColumn.write(folder.resolve("words.column"), words);
        arrays.add(new StoredArray("/words", List.of(words.size()), ElementType.TEXT, "words.column"));
        return new Contents(arrays, List.of());
    }

    /** Among equally frequent words the one that comes first. */
    private List<String> mostFrequent(Path file) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Tokens.of(file, word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .limit(options.words())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static short[] ids(Path file, List<String> words) throws IOException {
        Map<String, Integer> known = new HashMap<>();
        words.forEach(word -> known.put(word, known.size()));
        var text = new Object() {
            short[] ids = new short[1 << 16];
            int length;
        };
        Tokens.of(file, word -> {
            if (text.length == text.ids.length) {
                text.ids = Arrays.copyOf(text.ids, 2 * text.length);
            }
            text.ids[text.length++] = known.getOrDefault(word, OUTSIDE).shortValue();
        });
        return Arrays.copyOf(text.ids, text.length);
    }

    /** Where runs of four known words begin. */
    private static int[] starts(short[] ids) {
        int[] starts = new int[ids.length];
        int count = 0;
        int known = 0;
        for (int i = 0; i < ids.length; i++) {
            known = ids[i] == OUTSIDE ? 0 : known + 1;
            if (known >= RUN) {
                starts[count++] = i - RUN + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private void shuffle(int[] rows) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(options.seed());
        for (int i = rows.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int row = rows[i];
            rows[i] = rows[j];
            rows[j] = row;
        }
    }

    private void write(String part, short[] ids, int[] starts, int from, int to) throws IOException {
        try (OutputStream x = column(part + "x");
                OutputStream d = column(part + "d")) {
            for (int row = from; row < to; row++) {
                for (int place = 0; place < RUN; place++) {
                    OutputStream out = place < RUN - 1 ? x : d;
                    short id = ids[starts[row] + place];
                    out.write(id);
                    out.write(id >> 8);
                }
            }
        }
        arrays.add(
                new StoredArray("/" + part + "x", List.of(to - from, RUN - 1), ElementType.UINT16, part + "x.column"));
        arrays.add(new StoredArray("/" + part + "d", List.of(to - from), ElementType.UINT16, part + "d.column"));
    }

    private OutputStream column(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".column")));
    }
}
