package dev.layerlab.nn.train;

import dev.layerlab.nn.layer.Parameter;
import java.util.List;

/** What is done to all gradients between the backward pass and the update. */
final class Gradients {
    private final List<Parameter> parameters;
    private final double l2;
    private final double clipNorm;

    /** @param clipNorm null: off */
    Gradients(List<Parameter> parameters, double l2, Double clipNorm) {
        this.parameters = parameters;
        this.l2 = l2;
        this.clipNorm = clipNorm == null ? Double.POSITIVE_INFINITY : clipNorm;
    }

    /** The L2 term of the objective, {@code 0.5 l2 sum W^2} over the weights of Dense, which the shown loss leaves out. */
    double penalty() {
        double squares = 0;
        for (Parameter parameter : parameters) {
            squares += parameter.decays() ? parameter.value().sumOfSquares() : 0;
        }
        return 0.5 * l2 * squares;
    }

    /** Adds the gradient of {@code 0.5 l2 sum W^2}, then shortens all gradients together to the largest norm. */
    void decayAndClip() {
        if (l2 > 0) {
            decay();
        }
        if (clipNorm < Double.POSITIVE_INFINITY) {
            clip();
        }
    }

    private void decay() {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.decays()) {
                parameter.gradient().add(l2, parameter.value());
            }
        }
    }

    private void clip() {
        double squares = 0;
        for (int i = 0; i < parameters.size(); i++) {
            squares += parameters.get(i).gradient().sumOfSquares();
        }
        double norm = Math.sqrt(squares);
        for (int i = 0; norm > clipNorm && i < parameters.size(); i++) {
            parameters.get(i).gradient().scale(clipNorm / norm);
        }
    }
}
