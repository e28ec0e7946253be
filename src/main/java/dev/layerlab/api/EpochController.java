package dev.layerlab.api;

import dev.layerlab.run.RunService;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A run's figures, epoch by epoch, for programs (JSON) and spreadsheets (CSV). */
@RestController
@RequestMapping("/api/runs/{id}/metrics")
final class EpochController {
    private final RunService runs;

    EpochController(RunService runs) {
        this.runs = runs;
    }

    @Operation(summary = "A run's figures by epoch; as a table with format=csv")
    @GetMapping(params = "!format")
    List<EpochResource> metrics(@PathVariable String id) {
        if (runs.byId(id).isEmpty()) {
            throw Problem.notFound("run", id, "/api/runs");
        }
        return runs.epochs(id).stream().map(EpochResource::of).toList();
    }

    @Operation(summary = "A run's figures by epoch, as a table")
    @GetMapping(params = "format=csv", produces = "text/csv")
    String csv(@PathVariable String id) {
        return Stream.concat(
                        Stream.of(EpochResource.CSV_HEADER),
                        metrics(id).stream().map(EpochResource::csv))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
