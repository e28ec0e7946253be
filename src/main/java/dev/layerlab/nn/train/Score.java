package dev.layerlab.nn.train;

/**
 * How well a network does on a set of samples.
 *
 * @param loss the figure the loss reports, without the L2 term
 * @param accuracy the share of rows that are right; NaN where it means nothing
 */
public record Score(double loss, double accuracy) {}
