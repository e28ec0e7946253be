package dev.layerlab.nn.train;

import java.util.ArrayList;
import java.util.List;

/** Consecutive rows that go through a network together when a set is evaluated. */
public record Chunk(int from, int rows) {
    /** What stays in the processor's cache; a set of twice as many rows is still faster in one piece. */
    private static final int SIZE = 1000;

    /**
     * How a training cuts a set of so many rows. A product's last bits depend on how many rows it has, so whoever wants the
     * training's own figures cuts as it does.
     *
     * @param halves whether each half is cut on its own
     */
    public static List<Chunk> of(int rows, boolean halves) {
        var chunks = new ArrayList<Chunk>();
        int half = halves ? half(rows) : rows;
        cut(0, half, chunks);
        cut(half, rows, chunks);
        return chunks;
    }

    private static void cut(int first, int end, List<Chunk> into) {
        int size = size(end - first);
        for (int from = first; from < end; from += size) {
            into.add(new Chunk(from, Math.min(size, end - from)));
        }
    }

    /** Rows of the first half. */
    static int half(int rows) {
        return (rows + 1) / 2;
    }

    /** Rows that a range of so many is to be cut into. */
    static int size(int rows) {
        return rows <= 2 * SIZE ? rows : SIZE;
    }
}
