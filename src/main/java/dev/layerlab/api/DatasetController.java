package dev.layerlab.api;

import dev.layerlab.data.Choices;
import dev.layerlab.data.DataException;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Roles;
import dev.layerlab.data.conversion.TextOptions;
import dev.layerlab.run.RunService;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Data sets over HTTP: upload, list, give roles, delete. */
@RestController
@RequestMapping("/api/datasets")
final class DatasetController {
    private final DatasetService datasets;
    private final RunService runs;

    DatasetController(DatasetService datasets, RunService runs) {
        this.datasets = datasets;
        this.runs = runs;
    }

    @Operation(summary = "All data sets, newest first")
    @GetMapping
    List<DatasetResource> datasets() {
        return datasets.all().stream().map(DatasetResource::of).toList();
    }

    @Operation(
            summary = "Uploads an HDF5 file or a plain text (.txt, of whose words so many are taken and rows are split "
                    + "with the seed); answers with what it was understood as")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DatasetResource upload(
            @RequestPart("file") MultipartFile file,
            @RequestParam(name = "name", required = false) String name,
            @RequestParam(name = "words", required = false) Integer words,
            @RequestParam(name = "seed", required = false) Long seed)
            throws IOException {
        try (var incoming = datasets.incoming(file.getOriginalFilename(), text(words, seed));
                var in = file.getInputStream()) {
            return DatasetResource.of(datasets.add(incoming.write(in), name));
        }
    }

    /** What is left out is as usual. */
    private static TextOptions text(Integer words, Long seed) {
        var usual = new TextOptions();
        return new TextOptions(words == null ? usual.words() : words, seed == null ? usual.seed() : seed);
    }

    @Operation(summary = "A data set with its arrays, roles and findings")
    @GetMapping("/{id}")
    DatasetResource dataset(@PathVariable String id) {
        return DatasetResource.of(existing(id));
    }

    @Operation(summary = "Says which array serves for what, and checks again")
    @PutMapping("/{id}/roles")
    DatasetResource assignRoles(@PathVariable String id, @RequestBody Roles roles) {
        return DatasetResource.of(datasets.assign(existing(id).id(), ArrayNames.inFile(roles)));
    }

    @Operation(summary = "Says how the numbers are to be read, and checks again")
    @PutMapping("/{id}/choices")
    DatasetResource choose(@PathVariable String id, @RequestBody Choices choices) {
        return DatasetResource.of(datasets.choose(existing(id).id(), choices));
    }

    @Operation(summary = "Renames a data set or changes its notes")
    @PatchMapping("/{id}")
    DatasetResource describe(@PathVariable String id, @RequestBody Description text) {
        Dataset known = existing(id);
        return DatasetResource.of(datasets.rename(
                id,
                text.name() == null ? known.name() : text.name(),
                text.notes() == null ? known.notes() : text.notes()));
    }

    /** The uploaded file, byte for byte. */
    @Operation(summary = "The uploaded file, byte for byte")
    @GetMapping(path = "/{id}/file", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Resource> file(@PathVariable String id) {
        Dataset dataset = existing(id);
        var attachment = ContentDisposition.attachment()
                .filename(dataset.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(new FileSystemResource(datasets.original(id)));
    }

    @Operation(summary = "Deletes a data set that no run needs, or with runs=true its runs as well")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteDataset(@PathVariable String id, @RequestParam(name = "runs", defaultValue = "false") boolean withRuns) {
        existing(id);
        if (withRuns) {
            runs.deleteOfDataset(id);
        }
        try {
            datasets.delete(id);
        } catch (DataException needed) {
            throw Problem.exception(HttpStatus.CONFLICT, needed.getMessage());
        }
    }

    private Dataset existing(String id) {
        return datasets.byId(id).orElseThrow(() -> Problem.notFound("data set", id, "/api/datasets"));
    }

    /** What to change; what is left out stays. */
    record Description(String name, String notes) {}
}
