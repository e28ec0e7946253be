package dev.layerlab.data;

import dev.layerlab.data.Insights.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The most frequent words and rows of words in training, and rows written out. */
final class WordCounts {
    private static final int SHOWN = 20;

    /** Rows are sorted to be counted: of more than these, the first ones stand for all, to keep the memory small. */
    private static final int COUNTED = 1_000_000;

    private final Understood data;

    WordCounts(Understood data) {
        this.data = data;
    }

    /** {@code going to be → .} */
    String example(int row) {
        return words(row) + " → " + data.vocabulary().get(data.train().y(row));
    }

    private String words(int row) {
        var text = new StringBuilder();
        for (int place = 0; place < data.width(); place++) {
            text.append(place == 0 ? "" : " ").append(data.vocabulary().get(id(row, place)));
        }
        return text.toString();
    }

    private int id(int row, int place) {
        return (int) data.train().x(row, place) - data.firstId();
    }

    List<Counted> words() {
        int[] counts = new int[data.vocabulary().size()];
        for (int row = 0; row < data.train().rows(); row++) {
            for (int place = 0; place < data.width(); place++) {
                counts[id(row, place)]++;
            }
        }
        var counted = new ArrayList<Counted>();
        for (int id = 0; id < counts.length; id++) {
            counted.add(new Counted(data.vocabulary().get(id), counts[id]));
        }
        return mostFrequent(counted);
    }

    /** Rows are counted by one number each, the ids as digits; rows too wide for that are not counted. */
    List<Counted> rows() {
        int rows = Math.min(COUNTED, data.train().rows());
        double combinations = Math.pow(data.vocabulary().size(), data.width());
        if (combinations > Long.MAX_VALUE / 2.0 / Math.max(1, rows)) {
            return List.of();
        }
        long[] keys = new long[rows];
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < data.width(); place++) {
                keys[row] = keys[row] * data.vocabulary().size() + id(row, place);
            }
            keys[row] = keys[row] * rows + row;
        }
        Arrays.sort(keys);
        var counted = new ArrayList<Counted>();
        for (int from = 0; from < rows; ) {
            int to = from;
            while (to < rows && keys[to] / rows == keys[from] / rows) {
                to++;
            }
            if (to - from > 1) {
                counted.add(new Counted(words((int) (keys[from] % rows)), to - from));
            }
            from = to;
        }
        return mostFrequent(counted);
    }

    private static List<Counted> mostFrequent(List<Counted> counted) {
        return counted.stream()
                .sorted(Comparator.comparingInt(Counted::count).reversed())
                .limit(SHOWN)
                .toList();
    }
}
