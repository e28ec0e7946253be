package dev.layerlab.data;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.conversion.ConversionProcess;
import dev.layerlab.data.hdf5.Hdf5Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Converts what came in, two files at a time, in processes of their own: a hostile file ends with its process, and the
 * next file gets a new one. A process that has done well is kept for the next file, since starting one takes longest.
 */
@Component
class Conversions implements AutoCloseable {
    private static final int AT_A_TIME = 2;

    private final Path workingFolder;
    private final UploadSettings settings;
    private final Hdf5Limits limits;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Deque<ConversionProcess> idle = new ArrayDeque<>();

    Conversions(DataFolder folder, UploadSettings settings, Hdf5Limits limits) throws IOException {
        this.workingFolder = Files.createDirectories(folder.resolve("conversion"));
        this.settings = settings;
        this.limits = limits;
    }

    Contents convert(Incoming incoming) throws IOException {
        places.acquireUninterruptibly();
        try {
            return convert(incoming, process());
        } finally {
            places.release();
        }
    }

    private Contents convert(Incoming incoming, ConversionProcess process) throws IOException {
        boolean answered = false;
        try {
            Contents contents = process.convert(
                    incoming.file().toAbsolutePath(), incoming.folder().toAbsolutePath(), limits, incoming.text());
            answered = true;
            return contents;
        } finally {
            if (answered) {
                keep(process);
            } else {
                process.close(); // nobody would know what it is at
            }
        }
    }

    private synchronized ConversionProcess process() throws IOException {
        ConversionProcess waiting = idle.poll();
        return waiting != null && waiting.isAlive()
                ? waiting
                : ConversionProcess.start(
                        workingFolder, Math.toIntExact(settings.checkHeap().toMegabytes()), settings.checkTime());
    }

    private synchronized void keep(ConversionProcess process) {
        if (process.isAlive()) {
            idle.push(process);
        }
    }

    @Override
    public synchronized void close() {
        idle.forEach(ConversionProcess::close);
    }
}
