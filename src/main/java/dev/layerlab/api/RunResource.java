package dev.layerlab.api;

import dev.layerlab.run.Best;
import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunState;
import java.time.Instant;

/** A run as JSON; the fields are those of {@link Run}, with times as instants and the address of its page. */
record RunResource(
        String id,
        String name,
        RunState state,
        int place,
        int epoch,
        int epochs,
        Best best,
        String reason,
        Instant created,
        Instant started,
        Instant ended,
        String engine,
        String url,
        RunConfig config) {
    static RunResource of(Run run) {
        return new RunResource(
                run.id(),
                run.name(),
                run.state(),
                run.place(),
                run.epoch(),
                run.epochs(),
                run.best(),
                run.reason(),
                instant(run.created()),
                instant(run.started()),
                instant(run.ended()),
                run.engine(),
                Links.page("runs", run.id()),
                run.config());
    }

    private static Instant instant(Long milliseconds) {
        return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
    }
}
