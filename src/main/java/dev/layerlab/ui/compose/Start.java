package dev.layerlab.ui.compose;

import dev.layerlab.run.RunConfig;

/**
 * A configuration to start from.
 *
 * @param name as the list of them has it
 */
record Start(String name, RunConfig config) {}
