package dev.layerlab.api;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.data.Roles;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final UploadFolder uploads;

    DatasetController(DatasetService datasets, UploadFolder uploads) {
        this.datasets = datasets;
        this.uploads = uploads;
    }

    @GetMapping
    List<DatasetResource> all() {
        return datasets.all().stream().map(DatasetResource::of).toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DatasetResource add(
            @RequestPart("file") MultipartFile file, @RequestParam(name = "name", required = false) String name) {
        return uploads.using(file, path -> DatasetResource.of(datasets.add(path, file.getOriginalFilename(), name)));
    }

    @GetMapping("/{id}")
    DatasetResource one(@PathVariable String id) {
        return DatasetResource.of(existing(id));
    }

    @PutMapping("/{id}/roles")
    DatasetResource assign(@PathVariable String id, @RequestBody Roles roles) {
        return DatasetResource.of(datasets.assign(existing(id).id(), roles));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        datasets.delete(existing(id).id());
    }

    private Dataset existing(String id) {
        return datasets.byId(id).orElseThrow(() -> Problem.notFound("data set", id, "/api/datasets"));
    }
}
