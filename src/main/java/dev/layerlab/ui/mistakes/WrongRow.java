package dev.layerlab.ui.mistakes;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.predict.DataPart;
import dev.layerlab.predict.Measure;
import dev.layerlab.predict.Mistake;
import dev.layerlab.predict.Mistakes;
import dev.layerlab.ui.Figures;
import dev.layerlab.ui.data.PictureScale;
import dev.layerlab.ui.data.Pictures;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row that the network took for another class, in words.
 *
 * @param picture its address, null where rows are no pictures
 * @param text the words that the network read, or which row it is
 * @param figure {@code 34.2 %} or {@code score 0.910}, of the class that was said
 */
record WrongRow(DataPart part, int row, String picture, String text, String truth, String said, String figure) {
    /** @param scale empty where rows are no pictures */
    static List<WrongRow> of(Mistakes mistakes, Optional<PictureScale> scale) {
        Columns columns = mistakes.columns();
        Columns.Part part = mistakes.part().in(columns);
        Optional<Pictures> pictures = scale.map(known -> known.pictures(part, columns.sampleShape()));
        IntFunction<String> text = columns.kind() == Columns.Kind.WORDS
                ? row -> words(columns.vocabulary(), part.x(), row)
                : row -> "%s row %,d".formatted(mistakes.part().word(), row);
        return mistakes.foremost().stream()
                .map(mistake -> new WrongRow(
                        mistakes.part(),
                        mistake.row(),
                        pictures.map(drawn -> drawn.address(mistake.row())).orElse(null),
                        text.apply(mistake.row()),
                        columns.classes().get(mistake.truth()),
                        columns.classes().get(mistake.said()),
                        figure(mistakes.measure(), mistake)))
                .toList();
    }

    private static String words(List<String> vocabulary, Column x, int row) {
        return IntStream.range(row * x.width(), (row + 1) * x.width())
                .mapToObj(i -> vocabulary.get((int) x.at(i)))
                .collect(Collectors.joining(" "));
    }

    private static String figure(Measure measure, Mistake mistake) {
        return switch (measure) {
            case PROBABILITY -> Figures.share(mistake.figure());
            case SCORE -> "score " + Figures.number(mistake.figure());
        };
    }
}
