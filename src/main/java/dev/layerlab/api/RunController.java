package dev.layerlab.api;

import dev.layerlab.run.Run;
import dev.layerlab.run.RunConfig;
import dev.layerlab.run.RunService;
import java.util.List;
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

    @GetMapping
    List<RunResource> all() {
        return runs.all().stream().map(RunResource::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@RequestBody RunConfig config) {
        Run run = runs.start(config);
        return new Started(run.id(), Links.page("runs", run.id()));
    }

    @GetMapping("/{id}")
    RunResource one(@PathVariable String id) {
        return RunResource.of(existing(id));
    }

    @PatchMapping("/{id}")
    RunResource rename(@PathVariable String id, @RequestBody Rename rename) {
        runs.rename(existing(id).id(), rename.name());
        return one(id);
    }

    @PostMapping("/{id}/pause")
    RunResource pause(@PathVariable String id) {
        runs.pause(existing(id).id());
        return one(id);
    }

    @PostMapping("/{id}/resume")
    RunResource resume(@PathVariable String id) {
        runs.resume(existing(id).id());
        return one(id);
    }

    @PostMapping("/{id}/stop")
    RunResource stop(@PathVariable String id) {
        runs.stop(existing(id).id());
        return one(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        runs.delete(existing(id).id());
    }

    private Run existing(String id) {
        return runs.byId(id).orElseThrow(() -> Problem.notFound("run", id, "/api/runs"));
    }

    /** @param url the run's page */
    record Started(String id, String url) {}

    record Rename(String name) {}
}
