package dev.layerlab.predict;

import dev.layerlab.data.Column;
import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Pass;
import dev.layerlab.nn.math.Checks;
import dev.layerlab.predict.Classification.ClassFigure;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunInputs;
import dev.layerlab.run.RunWeights.Weights;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A run's network together with the pictures it can be asked about. It serves one thread at a time, so questions wait. */
final class PictureModel {
    private static final int NONE = -1;

    private final RunInputs inputs;
    private final Outputs outputs;
    private final Network network;
    private final List<String> classes;
    private final Map<DataPart, Columns.Part> parts;
    private int loaded = NONE;

    /** @param parts those that somebody may ask about */
    PictureModel(RunConfig config, Columns columns, Map<DataPart, Columns.Part> parts) {
        this.inputs = RunInputs.of(config, columns);
        this.outputs = Outputs.of(config);
        this.network = inputs.network();
        this.classes = columns.classes();
        this.parts = parts;
    }

    /** @param weights asked only where the network has another epoch's */
    Classification ofRow(DataPart part, int row, int epoch, Supplier<Weights> weights) {
        Columns.Part rows = parts.get(part);
        Checks.require(rows != null, "part must be one of %s, got %s", parts.keySet(), part);
        Checks.require(
                row >= 0 && row < rows.rows(), "row must be in [0, %s], counted from 0, got %s", rows.rows() - 1, row);
        return of(rows.x().slice(row, 1), rows.y()[row], epoch, weights);
    }

    /** @param truth null where nobody knows */
    synchronized Classification of(Column pixels, Integer truth, int epoch, Supplier<Weights> weights) {
        if (loaded != epoch) {
            var given = weights.get();
            network.load(given.matrices());
            loaded = given.epoch();
        }
        var scores = network.forward(inputs.rows(pixels, 0, 1), Pass.evaluation());
        double[] figures = outputs.figures(scores, 0);
        double[] bars = outputs.bars(figures);
        return new Classification(
                outputs.measure(),
                IntStream.range(0, figures.length)
                        .mapToObj(i -> new ClassFigure(classes.get(i), figures[i], bars[i]))
                        .toList(),
                outputs.said(scores, 0),
                truth,
                loaded,
                pixels);
    }
}
