package dev.layerlab.run;

import dev.layerlab.data.Choices;
import dev.layerlab.data.Roles;

/** How a run's data set was read when the run was started: these never change, the data set's own may. */
public record DatasetReading(Roles roles, Choices choices) {}
