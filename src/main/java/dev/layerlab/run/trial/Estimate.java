package dev.layerlab.run.trial;

import java.time.Duration;

/** About how long a run will take where nothing else runs, and how much memory. */
public record Estimate(Duration time, long bytes) {}
