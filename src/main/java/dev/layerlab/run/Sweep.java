package dev.layerlab.run;

import java.util.List;

/**
 * A grid of runs that were started together.
 *
 * @param id short and stable, part of links
 * @param created milliseconds since 1970
 */
public record Sweep(String id, String name, List<SweepAxis> axes, long created) {}
