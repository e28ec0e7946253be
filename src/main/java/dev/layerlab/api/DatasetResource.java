package dev.layerlab.api;

import dev.layerlab.data.ArrayInfo;
import dev.layerlab.data.Choices;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.Finding;
import dev.layerlab.data.Roles;
import java.time.Instant;
import java.util.List;

/** A data set as JSON: what the file holds, what it was understood as, and where its page is. */
record DatasetResource(
        String id,
        String name,
        String fileName,
        long bytes,
        String sha256,
        Instant created,
        String description,
        String notes,
        String understood,
        List<ArrayInfo> arrays,
        Roles roles,
        Choices choices,
        List<Finding> findings,
        String url) {
    static DatasetResource of(Dataset dataset) {
        return new DatasetResource(
                dataset.id(),
                dataset.name(),
                dataset.fileName(),
                dataset.bytes(),
                dataset.sha256(),
                Instant.ofEpochMilli(dataset.created()),
                dataset.description(),
                dataset.notes(),
                dataset.insights() == null ? null : dataset.insights().understood(),
                dataset.arrays().stream().map(ArrayNames::shown).toList(),
                ArrayNames.shown(dataset.roles()),
                dataset.choices(),
                dataset.findings().stream().map(ArrayNames::shown).toList(),
                Links.page("data", dataset.id()));
    }
}
