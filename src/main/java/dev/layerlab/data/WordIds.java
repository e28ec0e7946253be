package dev.layerlab.data;

import java.util.DoubleSummaryStatistics;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows of word ids and the id of the word that follows each, as the file counts them. */
record WordIds(Rows x, Labels.Numbers y) {
    int rows() {
        return x.count();
    }

    /** The range of all ids that are numbers. */
    DoubleSummaryStatistics range() {
        var range = new DoubleSummaryStatistics();
        for (int row = 0; row < rows(); row++) {
            for (int place = 0; place < x.width(); place++) {
                accept(x.at(row, place), range);
            }
            accept(y.at(row), range);
        }
        return range;
    }

    private static void accept(double id, DoubleSummaryStatistics range) {
        if (!Double.isNaN(id)) {
            range.accept(id);
        }
    }

    boolean areWords(int row, int firstId, int words) {
        return placeWithoutWord(row, firstId, words) < 0 && isWord(y.at(row), firstId, words);
    }

    /** The first place of x whose id has no word, -1 where all have one. */
    int placeWithoutWord(int row, int firstId, int words) {
        for (int place = 0; place < x.width(); place++) {
            if (!isWord(x.at(row, place), firstId, words)) {
                return place;
            }
        }
        return -1;
    }

    /** The first row of x with such an id, else the first label that is one; -1 where all have words. */
    int firstWithoutWord(int firstId, int words) {
        int inX = first(row -> placeWithoutWord(row, firstId, words) >= 0);
        return inX >= 0 ? inX : first(row -> !isWord(y.at(row), firstId, words));
    }

    private int first(IntPredicate unfit) {
        return IntStream.range(0, rows()).filter(unfit).findFirst().orElse(-1);
    }

    /** NaN and fractions are no words either. */
    private static boolean isWord(double id, int firstId, int words) {
        return id >= firstId && id < words + firstId && id == Math.rint(id);
    }
}
