package dev.layerlab.ui.data;

import dev.layerlab.data.Columns;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Training rows as words: {@code going to be → .}. */
record WordRows(Columns columns) {
    String row(int row) {
        int width = columns.train().x().width();
        String words = IntStream.range(0, width)
                .mapToObj(place ->
                        columns.vocabulary().get((int) columns.train().x().at(row * width + place)))
                .collect(Collectors.joining(" "));
        return words + " → " + columns.classes().get(columns.train().y()[row]);
    }

    List<String> drawn(int count, RandomGenerator random) {
        return random.ints(count, 0, columns.train().rows()).mapToObj(this::row).toList();
    }
}
