package dev.layerlab.ui.compose;

import dev.layerlab.data.Columns;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data sets to choose from; what a stack must know of one is read once. */
final class DataShelf {
    private final DatasetService service;
    private final Map<String, DataFacts> known = new HashMap<>();

    DataShelf(DatasetService service) {
        this.service = service;
    }

    List<Dataset> all() {
        return service.all();
    }

    Optional<Dataset> byId(String id) {
        return Optional.ofNullable(id).flatMap(service::byId);
    }

    /** Empty where there is no such data set, or its findings forbid to train on it. */
    Optional<DataFacts> facts(String id) {
        return byId(id).filter(Dataset::usable)
                .map(dataset -> known.computeIfAbsent(dataset.id(), key -> DataFacts.of(service.columns(key))));
    }

    /** Told without reading any rows; empty where the data set is gone or could not be understood. */
    Optional<Columns.Kind> kind(String id) {
        return byId(id).flatMap(Dataset::kind);
    }

    /** Whether a stack for the one may serve the other. */
    boolean sameKind(String id, String other) {
        return kind(id).equals(kind(other));
    }
}
