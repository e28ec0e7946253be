package dev.layerlab.data.hdf5;

import dev.layerlab.data.column.Contents;
import dev.layerlab.data.column.ElementType;
import dev.layerlab.data.column.StoredArray;
import dev.layerlab.data.column.TextColumn;
import dev.layerlab.data.column.Unread;
import io.jhdf.ObjectHeader;
import io.jhdf.api.Dataset;
import io.jhdf.object.message.AttributeMessage;
import io.jhdf.object.message.DataSpaceMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a user's HDF5 file into our own flat columns, one file an array, and says what could not be read. */
public final class Hdf5Conversion {
    private final Path folder;
    private final Hdf5Limits limits;
    private final List<StoredArray> arrays = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Map<Long, StoredArray> byAddress = new HashMap<>();
    private long declaredBytes;

    private Hdf5Conversion(Path folder, Hdf5Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** Never throws for what is in the file: a file that cannot be opened at all is one unread thing, named "/". */
    public static Contents convert(Path file, Path folder, Hdf5Limits limits) {
        var conversion = new Hdf5Conversion(folder, limits);
        try {
            conversion.run(Hdf5Source.open(file));
        } catch (Throwable failure) {
            conversion.unread.add(Reasons.unread("/", failure));
        }
        return new Contents(conversion.arrays, conversion.unread);
    }

    private void run(Hdf5Source source) {
        Walk walk = new Walk(source, limits).run();
        unread.addAll(walk.unread());
        for (Walk.Found found : walk.found()) {
            try {
                StoredArray known = byAddress.get(found.address());
                arrays.add(known == null ? convert(source, found) : renamed(known, found.path()));
            } catch (Throwable failure) {
                unread.add(Reasons.unread(found.path(), failure));
            }
        }
    }

    private static StoredArray renamed(StoredArray array, String name) {
        return new StoredArray(name, array.shape(), array.type(), array.file());
    }

    private StoredArray convert(Hdf5Source source, Walk.Found found) throws IOException {
        Dataset dataset = found.dataset();
        ObjectHeader header = ObjectHeader.readObjectHeader(source.storage(), found.address());
        checkOwn(header);
        FilterChain filters = FilterChain.of(header); // before the type: n-bit changes what the type says
        Storage storage = Storage.of(dataset.getDataType());
        var texts = new Texts(source, limits);
        texts.check(storage.declared());
        Extent.checkLargest(header.getMessageOfType(DataSpaceMessage.class).getDataSpace());
        Extent extent = Extent.of(dataset.getDimensionsAsLong(), storage.elementBytes(), limits);
        declare(extent);

        Path column = folder.resolve(arrays.size() + ".column");
        try (FileChannel out = FileChannel.open(
                column, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            new RawArray(source, header, filters, extent, storage.elementBytes(), limits).writeTo(out);
            ByteBuffer raw = out.map(MapMode.READ_WRITE, 0, extent.bytes());
            if (storage.type() == ElementType.TEXT) {
                TextColumn.write(column, texts.read(raw, storage.declared(), extent.elements()));
            } else if (storage.order() == ByteOrder.BIG_ENDIAN) {
                turn(raw, storage.elementBytes());
            }
        } catch (Throwable failure) {
            Files.deleteIfExists(column);
            throw failure;
        }
        var array = new StoredArray(
                found.path(),
                extent.axes(),
                storage.type(),
                column.getFileName().toString());
        byAddress.put(found.address(), array);
        return array;
    }

    /** What is said to stand elsewhere in the file is only a pointer, which jHDF takes for the thing itself. */
    private static void checkOwn(ObjectHeader header) {
        if (header.getMessages().stream()
                .anyMatch(message -> message.isMessageShared() && !(message instanceof AttributeMessage))) {
            throw new RefusedException(
                    "named-type",
                    "its type or its shape has a name of its own and stands elsewhere in the file",
                    "Save it with a plain type, not with a named one.");
        }
    }

    private void declare(Extent extent) {
        declaredBytes += extent.bytes();
        if (declaredBytes > limits.fileBytes()) {
            throw new RefusedException(
                    "too-large",
                    "with it, the file's arrays declare more than %,d bytes in all".formatted(limits.fileBytes()),
                    "Save only the arrays that are needed.");
        }
    }

    private static void turn(ByteBuffer numbers, int bytes) {
        for (int start = 0; start < numbers.limit(); start += bytes) {
            for (int i = 0; i < bytes / 2; i++) {
                byte first = numbers.get(start + i);
                numbers.put(start + i, numbers.get(start + bytes - 1 - i));
                numbers.put(start + bytes - 1 - i, first);
            }
        }
    }
}
