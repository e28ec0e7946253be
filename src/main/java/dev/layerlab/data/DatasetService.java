package dev.layerlab.data;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.Unread;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Takes people's files in and gives out what they hold. */
@Service
public class DatasetService {
    private static final int ID_LENGTH = 10;

    private final DatasetRepository repository;
    private final ColumnStore store;
    private final Conversion conversion;
    private final UploadSettings settings;
    private final Clock clock;

    DatasetService(
            DatasetRepository repository,
            ColumnStore store,
            Conversion conversion,
            UploadSettings settings,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.conversion = conversion;
        this.settings = settings;
        this.clock = clock;
        store.removeLeftovers(new HashSet<>(repository.sha256s()));
    }

    /** The largest file that is taken, to be said beside every upload button. */
    public DataSize limit() {
        return settings.limit();
    }

    /** Begins an upload: write the stream into it, add it, and close it. */
    public Incoming incoming(String fileName) {
        return new Incoming(fileName, store.newArrival(), settings.limit());
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

    /** Reads, checks and stores what came in. The same content gives the data set that it gave the first time. */
    public Dataset add(Incoming incoming, String name) {
        return add(incoming, name, "");
    }

    Dataset add(Incoming incoming, String name, String description) {
        String sha256 = incoming.sha256();
        Optional<Dataset> known = repository.bySha256(sha256);
        if (known.isPresent()) {
            return known.get();
        }
        Contents contents;
        try {
            contents = conversion.convert(incoming.file(), incoming.folder());
            if (contents.arrays().isEmpty()) {
                throw nothingRead(incoming.fileName(), contents);
            }
            store.keep(incoming.folder(), contents, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Dataset dataset = read(new Dataset(
                sha256.substring(0, ID_LENGTH),
                name == null || name.isBlank() ? withoutEnding(incoming.fileName()) : name,
                incoming.fileName(),
                incoming.bytes(),
                sha256,
                clock.millis(),
                description,
                "",
                store.material(sha256).infos(),
                RoleGuess.of(contents.arrays()),
                new Choices(),
                List.of(),
                null));
        repository.insert(dataset);
        return dataset;
    }

    private static DataException nothingRead(String fileName, Contents contents) {
        if (contents.unread().isEmpty()) {
            return new DataException("'%s' holds no arrays. Save at least one array of numbers.".formatted(fileName));
        }
        Unread first = contents.unread().getFirst();
        String where = first.name().equals("/") ? "" : " (%s)".formatted(first.name());
        return new DataException("'%s' could not be read%s: %s %s"
                .formatted(fileName, where, first.reason(), first.cure() == null ? "" : first.cure()));
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
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
        return readAgain(id, dataset -> dataset.withRoles(roles));
    }

    /** Reads the data set as the user decided and checks again. Throws DataException. */
    public Dataset choose(String id, Choices choices) {
        return readAgain(id, dataset -> dataset.withChoices(choices));
    }

    private Dataset readAgain(String id, UnaryOperator<Dataset> change) {
        Dataset dataset = read(change.apply(existing(id)));
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
        Dataset dataset = existing(id);
        Understood data = reading(dataset, new Findings()).understand();
        if (!dataset.usable() || data == null) {
            throw new DataException("The data set '%s' cannot be used: %s"
                    .formatted(dataset.name(), dataset.findings().getFirst().message()));
        }
        return ColumnsReader.load(data);
    }

    /** The user's file, byte for byte. */
    public Path original(String id) {
        return store.original(existing(id).sha256());
    }

    public void delete(String id) {
        Dataset dataset = existing(id);
        repository.delete(id);
        store.remove(dataset.sha256());
    }

    private Dataset existing(String id) {
        return repository.byId(id).orElseThrow(() -> new DataException("There is no data set '%s'.".formatted(id)));
    }

    private Dataset read(Dataset dataset) {
        var findings = new Findings();
        Understood data = reading(dataset, findings).understand();
        Insights insights = data == null ? null : new Inspection(data, findings).inspect();
        return dataset.withReading(findings.sorted(), insights);
    }

    private Reading reading(Dataset dataset, Findings findings) {
        return new Reading(store.material(dataset.sha256()), dataset.roles(), dataset.choices(), findings);
    }
}
