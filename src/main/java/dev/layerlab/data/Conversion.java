package dev.layerlab.data;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.hdf5.ConversionProcess;
import dev.layerlab.data.hdf5.Hdf5Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * Converts what came in, one file after another, in a process of its own: a hostile file ends with that process, and the
 * next file gets a new one.
 */
@Component
class Conversion implements AutoCloseable {
    private final Path workingFolder;
    private final UploadSettings settings;
    private final Hdf5Limits limits;
    private ConversionProcess process;

    Conversion(DataFolder folder, UploadSettings settings, Hdf5Limits limits) throws IOException {
        this.workingFolder = Files.createDirectories(folder.resolve("conversion"));
        this.settings = settings;
        this.limits = limits;
    }

    synchronized Contents convert(Path file, Path into) throws IOException {
        if (process == null || !process.isAlive()) {
            process = ConversionProcess.start(
                    workingFolder, Math.toIntExact(settings.checkHeap().toMegabytes()), settings.checkTime());
        }
        return process.convert(file.toAbsolutePath(), into.toAbsolutePath(), limits);
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.close();
        }
    }
}
