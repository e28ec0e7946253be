package dev.layerlab.api;

import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunService;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Runs over HTTP: start, list, pause, resume, stop, rename, delete. */
@RestController
@RequestMapping("/api/runs")
final class RunController {
    private final RunService runs;

    RunController(RunService runs) {
        this.runs = runs;
    }

    @Operation(summary = "All runs, newest first")
    @GetMapping
    List<RunResource> runs() {
        return runs.all().stream().map(RunResource::of).toList();
    }

    @Operation(summary = "Starts a run; fields that are left out take their defaults")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@RequestBody RunConfig config) {
        Run run = runs.start(config);
        return new Started(run.id(), Links.page("runs", run.id()));
    }

    @Operation(summary = "A run with its state and configuration")
    @GetMapping("/{id}")
    RunResource run(@PathVariable String id) {
        return RunResource.of(existing(id));
    }

    @Operation(summary = "Renames a run")
    @PatchMapping("/{id}")
    RunResource rename(@PathVariable String id, @RequestBody Rename rename) {
        runs.rename(existing(id).id(), rename.name());
        return run(id);
    }

    @Operation(summary = "Pauses a run after its epoch")
    @PostMapping("/{id}/pause")
    RunResource pause(@PathVariable String id) {
        return command(id, runs::pause);
    }

    @Operation(summary = "Lets a paused run go on where it was")
    @PostMapping("/{id}/resume")
    RunResource resume(@PathVariable String id) {
        return command(id, runs::resume);
    }

    @Operation(summary = "Ends a run early; its figures and weights stay")
    @PostMapping("/{id}/stop")
    RunResource stop(@PathVariable String id) {
        return command(id, runs::stop);
    }

    @Operation(summary = "Lets a run that has ended go on for more epochs")
    @PostMapping("/{id}/extend")
    RunResource extend(@PathVariable String id, @RequestBody Extension extension) {
        return command(id, run -> runs.extend(run, extension.epochs()));
    }

    @Operation(summary = "Deletes a run with its figures and weights")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteRun(@PathVariable String id) {
        runs.delete(existing(id).id());
    }

    /** The run is there, so a refusal is about its state. */
    private RunResource command(String id, Consumer<String> command) {
        existing(id);
        try {
            command.accept(id);
        } catch (IllegalArgumentException refused) {
            throw Problem.exception(HttpStatus.CONFLICT, refused.getMessage());
        }
        return run(id);
    }

    private Run existing(String id) {
        return runs.byId(id).orElseThrow(() -> Problem.notFound("run", id, "/api/runs"));
    }

    /** @param url the run's page */
    record Started(String id, String url) {}

    /** @param epochs how many more, at least one */
    record Extension(int epochs) {}

    record Rename(String name) {}
}
