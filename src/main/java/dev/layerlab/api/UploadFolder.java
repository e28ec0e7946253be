package dev.layerlab.api;

import dev.layerlab.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where the parts of an upload lie while they come in; emptied at each start, whatever ended the last one. */
@Component
final class UploadFolder {
    private final Path path;

    UploadFolder(DataFolder data) throws IOException {
        path = data.resolve("uploads");
        FileSystemUtils.deleteRecursively(path);
        Files.createDirectories(path);
    }

    Path path() {
        return path;
    }
}
