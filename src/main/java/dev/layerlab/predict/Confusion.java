package dev.layerlab.predict;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often rows of each class were taken for each class.
 *
 * @param classes their names
 * @param counts only what occurred: of ten thousand words most pairs never do
 */
public record Confusion(List<String> classes, Map<Pair, Integer> counts) {
    /** A row's own class, and the one that the network said. */
    public record Pair(int truth, int said) {
        public boolean right() {
            return truth == said;
        }
    }

    /** A pair with how often it occurred. */
    public record Counted(Pair pair, int times) {}

    static Confusion of(List<String> classes, int[] truths, int[] said) {
        var counts = new HashMap<Pair, Integer>();
        IntStream.range(0, said.length).forEach(row -> counts.merge(new Pair(truths[row], said[row]), 1, Integer::sum));
        return new Confusion(classes, Map.copyOf(counts));
    }

    public int count(int truth, int said) {
        return counts.getOrDefault(new Pair(truth, said), 0);
    }

    /** Rows of a class. */
    public int rows(int truth) {
        return IntStream.range(0, classes.size())
                .map(said -> count(truth, said))
                .sum();
    }

    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows on the diagonal. */
    public int right() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().right())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The mistakes made most often, at most so many; in the classes' order where they are equally frequent. */
    public List<Counted> frequent(int most) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().right())
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Counted::times)
                        .reversed()
                        .thenComparingInt(counted -> counted.pair().truth())
                        .thenComparingInt(counted -> counted.pair().said()))
                .limit(most)
                .toList();
    }
}
