package dev.layerlab.run;

/**
 * The least and the greatest loss of some batches in a row.
 *
 * @param from where the first of them begins, in epochs: 0.5 is half-way through the first
 * @param to where the last of them ends
 * @param least null where one of them was not finite
 * @param greatest null where one of them was not finite
 */
public record LossSpan(double from, double to, Double least, Double greatest) {}
