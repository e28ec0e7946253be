package dev.layerlab.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether another upload may come in: the quota is for all data sets together, the reserve is disk left to the rest. */
@Component
class Room {
    private final DataFolder folder;
    private final ColumnStore store;
    private final UploadSettings settings;

    Room(DataFolder folder, ColumnStore store, UploadSettings settings) {
        this.folder = folder;
        this.store = store;
        this.settings = settings;
    }

    /** Throws DataException where there is no room. */
    void check() {
        long used = store.bytes();
        if (used >= settings.quota().toBytes()) {
            throw new DataException("No more data sets are taken: they take %s, and %s is the quota. Delete some first."
                    .formatted(shown(used), shown(settings.quota().toBytes())));
        }
        long free = free();
        if (free < settings.reserve().toBytes()) {
            throw full(free);
        }
    }

    private long free() {
        try {
            return Files.getFileStore(folder.path()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataException full(long free) {
        return new DataException(
                "No more data sets are taken: %s of the disk is free, and %s stays free for runs. Delete some first."
                        .formatted(shown(free), shown(settings.reserve().toBytes())));
    }

    private static String shown(long bytes) {
        return "%,d MiB".formatted(DataSize.ofBytes(bytes).toMegabytes());
    }
}
