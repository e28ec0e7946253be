package dev.layerlab.data;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.Unread;
import dev.layerlab.data.conversion.TextOptions;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes a data set of a file that has come in: converted, stored under its content's name, looked at, and one row. */
@Component
class Intake {
    private static final int ID_LENGTH = 10;

    private final Conversions conversions;
    private final ColumnStore store;
    private final DatasetCheck check;
    private final DatasetRepository repository;
    private final Clock clock;

    Intake(Conversions conversions, ColumnStore store, DatasetCheck check, DatasetRepository repository, Clock clock) {
        this.conversions = conversions;
        this.store = store;
        this.check = check;
        this.repository = repository;
        this.clock = clock;
    }

    /** Throws DataException where nothing can be read. The same content gives the data set that it gave the first time. */
    Dataset take(Incoming incoming, String name, String description) {
        String sha256 = incoming.sha256();
        Optional<Dataset> known = repository.bySha256(sha256);
        if (known.isPresent()) {
            return known.get();
        }
        Contents contents = store(incoming, sha256);
        Dataset dataset = check.checked(new Dataset(
                sha256.substring(0, ID_LENGTH),
                name == null || name.isBlank() ? withoutEnding(incoming.fileName()) : name.strip(),
                incoming.fileName(),
                incoming.bytes(),
                sha256,
                clock.millis(),
                description.isEmpty() ? described(incoming.text()) : description,
                "",
                store.material(sha256).infos(),
                RoleGuess.of(contents.arrays()),
                new Choices(),
                List.of(),
                null));
        try {
            repository.insert(dataset);
        } catch (DuplicateKeyException e) {
            return repository.bySha256(sha256).orElseThrow(() -> e); // it came in twice at a time
        }
        return dataset;
    }

    private Contents store(Incoming incoming, String sha256) {
        try {
            Contents contents = conversions.convert(incoming);
            refuse(incoming.fileName(), contents);
            store.keep(incoming.folder(), contents, sha256);
            return contents;
        } catch (IOException e) {
            throw Incoming.notStored(incoming.fileName(), e);
        }
    }

    private static void refuse(String fileName, Contents contents) {
        Optional<Unread> full = contents.unread().stream()
                .filter(unread -> unread.code().equals(Unread.DISK_FULL))
                .findFirst();
        if (full.isPresent()) {
            throw unread(fileName, full.get());
        }
        if (contents.arrays().isEmpty()) {
            throw contents.unread().isEmpty()
                    ? new DataException("'%s' holds no arrays. Save at least one array of numbers.".formatted(fileName))
                    : unread(fileName, contents.unread().getFirst());
        }
    }

    private static DataException unread(String fileName, Unread unread) {
        String where = unread.name().equals("/") ? "" : " (%s)".formatted(ArrayName.shown(unread.name()));
        String cure = unread.cure() == null ? "" : " " + unread.cure();
        return new DataException("'%s' could not be read%s: %s%s".formatted(fileName, where, unread.reason(), cure));
    }

    private static String described(TextOptions text) {
        return text == null
                ? ""
                : "A plain text: runs of four words out of its %,d most frequent ones, split with seed %d."
                        .formatted(text.words(), text.seed());
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
