package dev.layerlab.data;

import dev.layerlab.data.conversion.TextOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Takes people's files in and gives out what they hold. */
@Service
public class DatasetService {
    private final DatasetRepository repository;
    private final ColumnStore store;
    private final DatasetCheck check;
    private final Intake intake;
    private final Room room;
    private final UploadSettings settings;
    private final QuietWork quiet;

    DatasetService(
            DatasetRepository repository,
            ColumnStore store,
            DatasetCheck check,
            Intake intake,
            Room room,
            UploadSettings settings,
            QuietWork quiet) {
        this.repository = repository;
        this.store = store;
        this.check = check;
        this.intake = intake;
        this.room = room;
        this.settings = settings;
        this.quiet = quiet;
        store.removeLeftovers(new HashSet<>(repository.sha256s()));
    }

    /** The largest file that is taken, to be said beside every upload button. */
    public DataSize limit() {
        return settings.limit();
    }

    /** Begins an upload: write the stream into it, add it, and close it. Throws DataException where there is no room. */
    public Incoming incoming(String fileName) {
        return incoming(fileName, new TextOptions());
    }

    /** @param text how a plain text becomes rows; of no concern to other files */
    public Incoming incoming(String fileName, TextOptions text) {
        room.check();
        boolean plain = fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
        return new Incoming(fileName, store.newArrival(), settings.limit(), plain ? text : null, quiet);
    }

    /** Reads, checks and stores a file; it is named after the file where {@code name} is null. Throws DataException. */
    public Dataset add(Path file, String fileName, String name) {
        try (Incoming incoming = incoming(fileName);
                InputStream in = Files.newInputStream(file)) {
            return add(incoming.write(in), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads, checks and stores what came in, HDF5 or, where the name ends in .txt, plain text. The same content gives the
     * data set that it gave the first time.
     */
    public Dataset add(Incoming incoming, String name) {
        return intake.take(incoming, name, "");
    }

    Dataset add(Incoming incoming, String name, String description) {
        return intake.take(incoming, name, description);
    }

    /** Newest first. */
    public List<Dataset> all() {
        return repository.all();
    }

    public Optional<Dataset> byId(String id) {
        return repository.byId(id);
    }

    /** Gives arrays other roles and checks again. Throws DataException. */
    public Dataset assign(String id, Roles roles) {
        Dataset dataset = existing(id);
        return read(dataset, roles, dataset.choices());
    }

    /** Reads the data set as the user decided and checks again. Throws DataException. */
    public Dataset choose(String id, Choices choices) {
        Dataset dataset = existing(id);
        return read(dataset, dataset.roles(), choices);
    }

    /** Applies the cure of a finding and checks again. Throws DataException. */
    public Dataset apply(String id, Remedy remedy) {
        return read(existing(id), remedy.roles(), remedy.choices());
    }

    private Dataset read(Dataset before, Roles roles, Choices choices) {
        Dataset dataset = check.checked(before.withReading(roles, choices));
        repository.updateReading(dataset);
        return dataset;
    }

    public Dataset rename(String id, String name, String notes) {
        if (name == null || name.isBlank()) {
            throw new DataException("A data set needs a name.");
        }
        existing(id);
        repository.updateText(id, name.strip(), notes == null ? "" : notes);
        return existing(id);
    }

    /** The numbers by role. Throws DataException where the data set is not usable. */
    public Columns columns(String id) {
        return check.columns(existing(id));
    }

    /** Rows to look at, without loading the others. Throws DataException where the data set is not usable. */
    public StoredRows rows(String id) {
        return check.rows(existing(id));
    }

    /** The numbers as they were read with other roles and choices than today's. Throws DataException. */
    public Columns columns(String id, Roles roles, Choices choices) {
        return check.columns(existing(id), roles, choices);
    }

    /** Rows as they were read with other roles and choices than today's. Throws DataException. */
    public StoredRows rows(String id, Roles roles, Choices choices) {
        return check.rows(existing(id), roles, choices);
    }

    /** The user's file, byte for byte. */
    public Path original(String id) {
        return store.original(existing(id).sha256());
    }

    /** Throws DataException while runs need the data set. */
    public void delete(String id) {
        Dataset dataset = existing(id);
        if (!repository.delete(id)) {
            throw new DataException(
                    "The data set '%s' is needed by runs. Delete them first.".formatted(dataset.name()));
        }
        store.remove(dataset.sha256());
    }

    private Dataset existing(String id) {
        return repository.byId(id).orElseThrow(() -> new DataException("There is no data set '%s'.".formatted(id)));
    }
}
