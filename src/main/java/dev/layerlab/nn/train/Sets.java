package dev.layerlab.nn.train;

/**
 * The samples of a training.
 *
 * @param validation null: none
 * @param test null: none
 */
record Sets(Samples train, Samples validation, Samples test) {}
