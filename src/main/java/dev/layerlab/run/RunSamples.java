package dev.layerlab.run;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Shape;
import dev.layerlab.nn.train.Inputs;
import dev.layerlab.nn.train.Samples;
import dev.layerlab.nn.train.Training;
import dev.layerlab.nn.train.TrainingSpec;

/**
 * A data set as a run's network sees it: scaled, and with labels written as the loss wants them.
 *
 * @param input what one row is
 * @param validation null where the data set has none
 * @param test null where the data set has none
 */
public record RunSamples(Shape input, Samples train, Samples validation, Samples test) {
    /** @param config with scaling and targets decided */
    public static RunSamples of(RunConfig config, Columns columns) {
        return of(config, columns, trained(config, columns), columns.validation(), columns.test());
    }

    /** Some training rows alone, seen as the whole of the training part has them seen. */
    public static RunSamples of(RunConfig config, Columns columns, Columns.Part train) {
        return of(config, columns, train, null, null);
    }

    private static RunSamples of(
            RunConfig config, Columns columns, Columns.Part train, Columns.Part validation, Columns.Part test) {
        var scaler = Scaler.of(config.scaling(), columns.train().x(), config.precision());
        var coding = new TargetCoding(config.targets(), columns.classes().size(), config.precision());
        return new RunSamples(
                input(columns),
                samples(columns, train, scaler, coding),
                samples(columns, validation, scaler, coding),
                samples(columns, test, scaler, coding));
    }

    public static Shape input(Columns columns) {
        int width = columns.train().x().width();
        return switch (columns.kind()) {
            case WORDS -> new Shape(width, columns.vocabulary().size());
            case VALUES -> new Shape(width);
        };
    }

    public Training training(TrainingSpec spec) {
        return new Training(spec, input, train, validation, test);
    }

    /** The rows to learn from. */
    public static Columns.Part trained(RunConfig config, Columns columns) {
        return config.trainRows() == null ? columns.train() : columns.train().first(config.trainRows());
    }

    private static Samples samples(Columns columns, Columns.Part part, Scaler scaler, TargetCoding coding) {
        if (part == null) {
            return null;
        }
        var x = switch (columns.kind()) {
            case WORDS -> ids(part);
            case VALUES -> new Inputs.Values(scaler.scale(part.x()));
        };
        return new Samples(x, coding.labels(part.y()));
    }

    private static Inputs ids(Columns.Part part) {
        int[] ids = new int[part.x().length()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = (int) part.x().at(i);
        }
        return new Inputs.Ids(ids, part.x().width());
    }
}
