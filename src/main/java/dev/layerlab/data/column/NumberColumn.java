package dev.layerlab.data.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/** The numbers of a stored array, read where they lie on disk, so that looking at them costs no heap. */
public final class NumberColumn {
    private final MemorySegment numbers;
    private final ElementType type;
    private final long length;

    private NumberColumn(MemorySegment numbers, ElementType type) {
        this.numbers = numbers;
        this.type = type;
        this.length = numbers.byteSize() / type.bytes();
    }

    public static NumberColumn open(Path file, ElementType type) {
        try (FileChannel channel = FileChannel.open(file)) {
            return new NumberColumn(channel.map(MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ElementType type() {
        return type;
    }

    public long length() {
        return length;
    }

    public double at(long index) {
        return type.number(numbers, index);
    }

    /** The number in full, also where a double would round it. */
    public String exact(long index) {
        return type.exact(numbers, index);
    }

    /** The bytes as stored, for copying them in one go. */
    public MemorySegment bytes() {
        return numbers;
    }
}
