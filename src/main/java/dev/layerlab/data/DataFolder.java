package dev.layerlab.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder that holds everything the studio keeps. It is made at the start and belongs to one process at a time: a
 * lock on a file inside, which the system lets go of even after kill -9.
 */
@Component
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    public DataFolder(@Value("${layerlab.data}") Path path) {
        this.path = path.toAbsolutePath().normalize();
        this.channel = open();
        try {
            if (lock() == null) {
                throw new DataFolderException(
                        "The data folder %s is in use by another Layerlab.".formatted(this.path),
                        "Stop the other one, or give this one a folder of its own: LAYERLAB_DATA=/some/folder.");
            }
        } catch (DataFolderException refused) {
            close();
            throw refused;
        }
    }

    public Path path() {
        return path;
    }

    /** A file or folder inside. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Lets another process in. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private FileChannel open() {
        try {
            Files.createDirectories(path);
            return FileChannel.open(path.resolve("layerlab.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private FileLock lock() {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private DataFolderException unusable(IOException cause) {
        return new DataFolderException(
                "The data folder %s can't be used: %s.".formatted(path, cause),
                "Make it a folder that this user may write to, or choose another: LAYERLAB_DATA=/some/folder.");
    }
}
