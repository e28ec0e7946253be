package dev.layerlab.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a user's while it is written: where the disk is full, they are told so. */
final class StoredFile extends FilterOutputStream {
    private final String name;

    /** @param name of the file, as its sender calls it */
    StoredFile(Path path, String name) {
        super(opened(path, name));
        this.name = name;
    }

    private static OutputStream opened(Path path, String name) {
        try {
            return Files.newOutputStream(path);
        } catch (IOException e) {
            throw Incoming.notStored(name, e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw Incoming.notStored(name, e);
        }
    }
}
