package dev.layerlab.run;

/**
 * A run's row.
 *
 * @param id short and stable, part of links
 * @param place in the queue while QUEUED, counted from 1; 0 otherwise
 * @param epoch the last epoch that is stored
 * @param epochs how many it is to have
 * @param reason why it FAILED ("diverged at epoch 7"), else null
 * @param best null before the first epoch
 * @param created milliseconds since 1970
 * @param engine the product library, kernel and precision, for example "OpenBLAS SkylakeX, float32"; null before it ran
 */
public record Run(
        String id,
        String name,
        RunState state,
        int place,
        int epoch,
        int epochs,
        String reason,
        Best best,
        long created,
        Long started,
        Long ended,
        String engine,
        RunConfig config) {}
