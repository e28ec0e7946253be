package dev.layerlab.data.hdf5;

import io.jhdf.ObjectHeader;
import io.jhdf.filter.ByteShuffleFilter;
import io.jhdf.filter.LzfFilter;
import io.jhdf.object.message.FilterPipelineMessage;
import io.jhdf.object.message.FilterPipelineMessage.FilterInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The filters an array's chunks went through, undone one by one in the order opposite to writing. */
final class FilterChain {
    private static final int DEFLATE = 1;
    private static final int SHUFFLE = 2;
    private static final int FLETCHER32 = 3;
    private static final int LZF = 32000;
    private static final int CHECKSUM_BYTES = 4;

    private static final Map<Integer, String> KNOWN_BY_NAME_ONLY = Map.ofEntries(
            Map.entry(4, "szip"),
            Map.entry(5, "n-bit"),
            Map.entry(6, "scale-offset"),
            Map.entry(305, "lzo"),
            Map.entry(307, "bzip2"),
            Map.entry(32001, "blosc"),
            Map.entry(32004, "lz4"),
            Map.entry(32008, "bitshuffle"),
            Map.entry(32013, "zfp"),
            Map.entry(32015, "zstd"),
            Map.entry(32026, "blosc2"));

    private final List<FilterInfo> filters;

    private FilterChain(List<FilterInfo> filters) {
        this.filters = filters;
    }

    static FilterChain of(ObjectHeader header) {
        List<FilterInfo> filters = header.hasMessageOfType(FilterPipelineMessage.class)
                ? header.getMessageOfType(FilterPipelineMessage.class).getFilters()
                : List.of();
        filters.forEach(FilterChain::checkKnown);
        if (filters.stream().filter(FilterChain::compresses).count() > 1) {
            throw refused("it was compressed twice, and at most one compression is undone");
        }
        return new FilterChain(filters);
    }

    private static void checkKnown(FilterInfo filter) {
        switch (filter.getId()) {
            case DEFLATE, SHUFFLE, FLETCHER32, LZF -> {}
            default ->
                throw refused("it was written through filter %d (%s), which cannot be undone here"
                        .formatted(filter.getId(), KNOWN_BY_NAME_ONLY.getOrDefault(filter.getId(), filter.getName())));
        }
    }

    private static boolean compresses(FilterInfo filter) {
        return filter.getId() == DEFLATE || filter.getId() == LZF;
    }

    /**
     * The chunk as it was before the filters.
     *
     * @param skipped filters that this chunk did not go through, by their place
     * @param expected bytes of a chunk by its declared shape
     */
    byte[] undo(byte[] stored, BitSet skipped, int expected) {
        byte[] bytes = stored;
        for (int i = filters.size() - 1; i >= 0; i--) {
            if (!skipped.get(i)) {
                bytes = undo(filters.get(i), bytes, expected + CHECKSUM_BYTES * checksumsBefore(i, skipped));
            }
        }
        if (bytes.length != expected) {
            throw damaged("a chunk holds %,d bytes where its shape needs %,d".formatted(bytes.length, expected));
        }
        return bytes;
    }

    private int checksumsBefore(int place, BitSet skipped) {
        int checksums = 0;
        for (int i = 0; i < place; i++) {
            if (filters.get(i).getId() == FLETCHER32 && !skipped.get(i)) {
                checksums++;
            }
        }
        return checksums;
    }

    private static byte[] undo(FilterInfo filter, byte[] bytes, int expected) {
        return switch (filter.getId()) {
            case DEFLATE -> Inflation.inflate(bytes, expected);
            case LZF -> unpackLzf(bytes, expected);
            case SHUFFLE -> unshuffled(bytes, filter.getData());
            case FLETCHER32 -> checked(bytes);
            default -> throw new IllegalStateException("filter " + filter.getId());
        };
    }

    private static byte[] unpackLzf(byte[] bytes, int expected) {
        try {
            return new LzfFilter().decode(bytes, new int[] {0, 0, expected});
        } catch (RuntimeException e) {
            throw damaged("an lzf chunk does not unpack to its declared %,d bytes".formatted(expected));
        }
    }

    private static byte[] unshuffled(byte[] bytes, int[] parameters) {
        if (parameters.length == 0 || parameters[0] < 1) {
            throw damaged("its shuffle filter does not say how many bytes an element has");
        }
        return new ByteShuffleFilter().decode(bytes, parameters);
    }

    private static byte[] checked(byte[] bytes) {
        int length = bytes.length - CHECKSUM_BYTES;
        if (length < 0) {
            throw damaged("a chunk is shorter than its checksum");
        }
        int stored = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(length);
        int sum = Fletcher32.of(bytes, length);
        if (stored != sum && stored != swappedWithinWords(sum)) {
            throw damaged("the checksum (Fletcher32) of a chunk is wrong: its values are damaged");
        }
        return Arrays.copyOf(bytes, length);
    }

    /** HDF5 before 1.6.3 wrote the sum so, and its library still accepts that. */
    private static int swappedWithinWords(int sum) {
        return (sum & 0x00ff00ff) << 8 | sum >>> 8 & 0x00ff00ff;
    }

    private static RefusedException refused(String reason) {
        return new RefusedException("filter", reason, "Save it again with gzip or without compression.");
    }

    private static RefusedException damaged(String reason) {
        return new RefusedException("damaged", reason, "Download or copy the file again, or save the array again.");
    }
}
