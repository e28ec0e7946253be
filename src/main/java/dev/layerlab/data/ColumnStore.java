package dev.layerlab.data;

import dev.layerlab.data.column.Contents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the numbers lie: one folder a content, named by its SHA-256, made ready elsewhere and moved there whole.
 *
 * <p>So a folder under its name is always complete, and whatever a killed server leaves behind is known as a leftover.
 */
@Component
class ColumnStore {
    private static final String CONTENTS = "contents.json";
    private static final String ORIGINAL = "original";

    private final Path arriving;
    private final Path datasets;
    private final JsonMapper json;

    ColumnStore(DataFolder folder, JsonMapper json) throws IOException {
        this.arriving = Files.createDirectories(folder.resolve("arriving"));
        this.datasets = Files.createDirectories(folder.resolve("datasets"));
        this.json = json;
    }

    /** A new, empty folder for one upload. */
    Path newArrival() {
        try {
            return Files.createDirectory(arriving.resolve(UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an arrival, with its columns and its original, the content of that name. */
    void keep(Path arrival, Contents contents, String sha256) throws IOException {
        json.writeValue(arrival.resolve(CONTENTS), contents);
        try (Stream<Path> files = Files.list(arrival)) {
            for (Path file : files.toList()) {
                force(file);
            }
        }
        try {
            Files.move(arrival, datasets.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(datasets.resolve(sha256))) {
                throw e;
            }
            remove(arrival); // the same content came in twice at a time
        }
        force(datasets);
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    Material material(String sha256) {
        Path folder = datasets.resolve(sha256);
        return new Material(folder, json.readValue(folder.resolve(CONTENTS), Contents.class));
    }

    Path original(String sha256) {
        return datasets.resolve(sha256).resolve(ORIGINAL);
    }

    /** Bytes of all data sets on disk. */
    long bytes() {
        try (Stream<Path> files = Files.walk(datasets)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path originalOf(Path arrival) {
        return arrival.resolve(ORIGINAL);
    }

    void remove(String sha256) {
        remove(datasets.resolve(sha256));
    }

    /** Removes what no upload and no data set needs; only right while nothing is arriving. */
    void removeLeftovers(Set<String> needed) {
        children(arriving).forEach(ColumnStore::remove);
        children(datasets).stream()
                .filter(folder -> !needed.contains(folder.getFileName().toString()))
                .forEach(ColumnStore::remove);
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
