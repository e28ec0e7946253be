package dev.layerlab.data;

import dev.layerlab.data.Understood.Part;
import dev.layerlab.data.column.ElementType;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows of a usable data set to look at, read where they lie on disk: only those that are asked for are loaded. */
public final class StoredRows {
    private final Understood data;

    StoredRows(Understood data) {
        this.data = data;
    }

    /** A test row and a training row that are the same, counted from 0. */
    public record Twin(int testRow, int trainRow) {}

    /**
     * Training rows that hold the words in this order and next to each other.
     *
     * @param count how many there are
     * @param rows the first of them, written out
     */
    public record Found(int count, List<String> rows) {}

    /** The least and the largest of some values. */
    public record Range(double least, double largest) {}

    public Columns.Kind kind() {
        return data.kind();
    }

    public List<Integer> sampleShape() {
        return data.sampleShape();
    }

    public List<String> vocabulary() {
        return data.vocabulary();
    }

    public List<String> classes() {
        return data.classes();
    }

    /** How many rows training has. */
    public int count() {
        return data.train().rows();
    }

    /** How many rows validation has, 0 where there is none. */
    public int validationCount() {
        return data.validation() == null ? 0 : data.validation().rows();
    }

    /** How many rows test has, 0 where there is none. */
    public int testCount() {
        return data.test() == null ? 0 : data.test().rows();
    }

    /** Whether values are bytes. */
    public boolean bytes() {
        return data.train().x().numbers().type() == ElementType.UINT8;
    }

    /** Of the training part. Reads all of it. */
    public Range range() {
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < count(); row++) {
            for (int place = 0; place < data.width(); place++) {
                double value = data.train().x(row, place);
                least = Math.min(least, value);
                largest = Math.max(largest, value);
            }
        }
        return new Range(least, largest);
    }

    /** See {@link Insights#baseline()}; null where there is none. Reads all labels. */
    public Double baseline() {
        return ClassCounts.baseline(ClassCounts.of(data));
    }

    /** The first training rows of a class, at most so many, after having passed over some. */
    public int[] ofClass(int label, int skipped, int most) {
        return IntStream.range(0, count())
                .filter(row -> data.train().y(row) == label)
                .skip(skipped)
                .limit(most)
                .toArray();
    }

    /** Some training rows as a part of their own. */
    public Columns.Part train(int[] rows) {
        return loaded(data.train(), rows);
    }

    /** Some test rows as a part of their own. */
    public Columns.Part test(int[] rows) {
        return loaded(data.test(), rows);
    }

    private Columns.Part loaded(Part part, int[] rows) {
        int[] inArray = IntStream.of(rows).map(part::inArray).toArray();
        return ColumnsReader.part(data, new Part(part.x(), part.y(), inArray));
    }

    /** A training row of words: {@code going to be → .} */
    public String words(int row) {
        return new WordCounts(data).example(row);
    }

    /**
     * Looks for words. Throws DataException for one that is not in the vocabulary.
     *
     * @param most how many rows are written out
     */
    public Found search(List<String> words, int most) {
        int[] wanted = words.stream().mapToInt(this::id).toArray();
        IntPredicate holds = row -> holds(row, wanted);
        int[] rows = IntStream.range(0, count()).filter(holds).toArray();
        return new Found(
                rows.length,
                IntStream.of(rows).limit(most).mapToObj(this::words).toList());
    }

    private int id(String word) {
        int id = data.vocabulary().indexOf(word);
        if (id < 0) {
            throw new DataException("“%s” is not among the %,d words."
                    .formatted(word, data.vocabulary().size()));
        }
        return id;
    }

    private boolean holds(int row, int[] wanted) {
        for (int from = 0; from + wanted.length <= data.width() + 1; from++) {
            int matching = 0;
            while (matching < wanted.length && idAt(row, from + matching) == wanted[matching]) {
                matching++;
            }
            if (matching == wanted.length) {
                return true;
            }
        }
        return false;
    }

    /** The word after the last one is the label. */
    private int idAt(int row, int place) {
        return place < data.width()
                ? (int) data.train().x(row, place) - data.firstId()
                : data.train().y(row);
    }

    /** Test rows that stand in the training part too, at most so many; empty where there is no test part. */
    public List<Twin> twins(int most) {
        return data.test() == null
                ? List.of()
                : Overlaps.twins(data.test(), data.train(), data.kind() == Columns.Kind.WORDS, most);
    }
}
