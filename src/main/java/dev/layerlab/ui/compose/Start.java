package dev.layerlab.ui.compose;

/**
 * A composition to start from.
 *
 * @param name as the list of them has it
 */
record Start(String name, Composition composition) {}
