package dev.layerlab.data.hdf5;

import io.jhdf.GlobalHeap;
import io.jhdf.Utils;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.StringData;
import io.jhdf.object.datatype.VariableLength;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The strings of an array: of fixed length in the array itself, of variable length in the file's heaps. */
final class Texts {
    /** What a string counts at least: millions of empty ones would fill the memory too. */
    private static final int LEAST_BYTES = 16;

    private final Hdf5Source source;
    private final Hdf5Limits limits;
    private final Map<Long, GlobalHeap> heaps = new HashMap<>();
    private long bytes;

    Texts(Hdf5Source source, Hdf5Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** Types that would be refused are refused before anything is read. */
    void check(DataType type) {
        if (type instanceof StringData && type.getSize() > limits.fixedTextBytes()) {
            throw new RefusedException(
                    "text-too-long",
                    "its strings have a fixed length of %,d bytes; at most %,d are read"
                            .formatted(type.getSize(), limits.fixedTextBytes()),
                    "Save them as strings of variable length.");
        }
        if (type instanceof VariableLength && type.getSize() != referenceBytes()) {
            throw damaged("the description of its strings gives them %,d bytes each".formatted(type.getSize()));
        }
    }

    /** A length, an address of as many bytes as the file's addresses have, and an index. */
    private int referenceBytes() {
        return 4 + source.storage().getSizeOfOffsets() + 4;
    }

    List<String> read(ByteBuffer raw, DataType type, long count) {
        raw.order(ByteOrder.LITTLE_ENDIAN);
        var texts = new ArrayList<String>();
        for (long i = 0; i < count; i++) {
            ByteBuffer element =
                    raw.slice((int) (i * type.getSize()), type.getSize()).order(ByteOrder.LITTLE_ENDIAN);
            ByteBuffer text = switch (type) {
                case StringData fixed -> {
                    fixed.getStringPaddingHandler().setBufferLimit(element);
                    yield element;
                }
                case VariableLength variable -> inHeap(element);
                default -> throw new IllegalStateException(type.toString());
            };
            texts.add(decoded(text, i));
        }
        return texts;
    }

    private ByteBuffer inHeap(ByteBuffer reference) {
        int length = Utils.readBytesAsUnsignedInt(reference, 4);
        long address = Utils.readBytesAsUnsignedLong(reference, source.storage().getSizeOfOffsets());
        int index = Utils.readBytesAsUnsignedInt(reference, 4);
        if (address == 0) {
            return ByteBuffer.allocate(0); // never written, or empty
        }
        GlobalHeap heap = heaps.computeIfAbsent(address, at -> new GlobalHeap(source.storage(), at));
        ByteBuffer text = heap.getObjectData(index);
        if (text.remaining() != length) {
            throw damaged("a string of %,d bytes is said to be one of %,d bytes".formatted(text.remaining(), length));
        }
        return text;
    }

    private static RefusedException damaged(String reason) {
        return new RefusedException("damaged", reason, "Download or copy the file again, or save the array again.");
    }

    private String decoded(ByteBuffer text, long row) {
        bytes += Math.max(LEAST_BYTES, text.remaining());
        if (bytes > limits.textBytes()) {
            throw new RefusedException(
                    "text-too-long",
                    "its strings have more than %,d bytes in all, each counted as %d at least"
                            .formatted(limits.textBytes(), LEAST_BYTES),
                    "Save fewer or shorter strings.");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException(
                    "encoding",
                    "string %,d (counted from 0) is not UTF-8".formatted(row),
                    "Save the strings as UTF-8.");
        }
    }
}
