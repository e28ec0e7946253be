package dev.layerlab.ui.predict;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is needed to offer prediction for a run on words.
 *
 * @param width how many words the network reads
 * @param triples some rows of the data set to try
 */
public record Examples(List<String> vocabulary, int width, List<List<String>> triples) {
    private static final int TRIES = 4;

    /** Empty where the run's data set is not of words. */
    public static Optional<Examples> of(Run run, DatasetService datasets) {
        return datasets.byId(run.config().dataset())
                .filter(dataset ->
                        dataset.insights() != null && dataset.insights().values() == null)
                .map(dataset -> datasets.columns(dataset.id()))
                .filter(columns -> columns.kind() == Columns.Kind.WORDS)
                .map(Examples::of);
    }

    /** Rows of the test part where there is one, spread over all of it. */
    private static Examples of(Columns columns) {
        Column x = (columns.test() == null ? columns.train() : columns.test()).x();
        int tries = Math.min(TRIES, x.rows());
        return new Examples(
                columns.vocabulary(),
                x.width(),
                IntStream.range(0, tries)
                        .mapToObj(i -> words(columns.vocabulary(), x, (int) ((long) x.rows() * i / tries)))
                        .toList());
    }

    private static List<String> words(List<String> vocabulary, Column x, int row) {
        return IntStream.range(row * x.width(), (row + 1) * x.width())
                .mapToObj(i -> vocabulary.get((int) x.at(i)))
                .toList();
    }
}
