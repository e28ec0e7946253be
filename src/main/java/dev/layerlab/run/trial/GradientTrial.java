package dev.layerlab.run.trial;

import dev.layerlab.data.Columns;
import dev.layerlab.nn.layer.Building;
import dev.layerlab.nn.layer.Network;
import dev.layerlab.nn.layer.Parameter;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.GradientCheck;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the gradients that the network computes are those that its loss has, parameter by parameter. */
record GradientTrial() implements Trial {
    private static final int ROWS = 10;
    private static final double LIMIT = 1e-6;

    @Override
    public String label() {
        return "Check gradients";
    }

    @Override
    public Optional<Answer> answer(RunConfig config, Columns columns, Progress progress) {
        var variant = Variant.of(config, ROWS, Precision.FLOAT64, ROWS);
        RunSamples samples = variant.samples(config, columns);
        var building = Building.of(Precision.FLOAT64, config.initSeed(), config.restartSeedAtEachLayer());
        Network network = Network.build(config.stack(), samples.input(), building);
        var check = GradientCheck.steady(network, config.loss(), samples.train(), config.seed());
        List<Parameter> parameters = network.parameters();
        var errors = new ArrayList<Double>();
        while (errors.size() < parameters.size()) {
            if (progress.cancelled()) {
                return Optional.empty();
            }
            progress.at(errors.size(), parameters.size());
            errors.add(check.largestError(parameters.get(errors.size())));
        }
        return Optional.of(answer(config, parameters, errors));
    }

    private static Answer answer(RunConfig config, List<Parameter> parameters, List<Double> errors) {
        var details = new ArrayList<Answer.Detail>();
        for (int i = 0; i < errors.size(); i++) {
            String text = "%s: %s".formatted(words(parameters.get(i), config), number(errors.get(i)));
            details.add(new Answer.Detail(errors.get(i) < LIMIT, text));
        }
        return new Answer(details.stream().allMatch(Answer.Detail::good), sentence(errors), List.copyOf(details));
    }

    static String sentence(List<Double> errors) {
        if (errors.isEmpty()) {
            return "No layer has a parameter, so there is no gradient to check: add a Dense layer.";
        }
        long wrong = errors.stream().filter(error -> !(error < LIMIT)).count();
        String largest =
                number(errors.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        return wrong == 0
                ? "The gradients of all %d parameters are right; the largest relative error is %s."
                        .formatted(errors.size(), largest)
                : ("%d of %d parameters have gradients that differ from the loss's slope, by up to %s. A corner of RELU or of"
                                + " the hinge can do that: try TANH in its place, or another seed.")
                        .formatted(wrong, errors.size(), largest);
    }

    /** {@code 2.weight} as {@code layer 3, Dense, weight}. */
    private static String words(Parameter parameter, RunConfig config) {
        String[] name = parameter.name().split("\\.", 2);
        int place = Integer.parseInt(name[0]);
        String layer = config.stack().get(place).getClass().getSimpleName();
        return "layer %d, %s, %s".formatted(place + 1, layer, name[1]);
    }

    private static String number(double error) {
        return String.format(Locale.ROOT, "%.1e", error);
    }
}
