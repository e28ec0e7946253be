package dev.layerlab.data.hdf5;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks deflated bytes into exactly as many as were declared, never more. */
final class Inflation {
    private Inflation() {}

    static byte[] inflate(byte[] packed, int expected) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] unpacked = new byte[expected];
            int length = 0;
            while (length < expected && !inflater.finished()) {
                int more = inflater.inflate(unpacked, length, expected - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += more;
            }
            if (length < expected || inflater.inflate(new byte[1]) != 0) {
                throw refused("a gzip chunk does not unpack to its declared %,d bytes but to %s"
                        .formatted(expected, length < expected ? "%,d".formatted(length) : "more"));
            }
            return unpacked;
        } catch (DataFormatException e) {
            throw refused("a gzip chunk is damaged");
        } finally {
            inflater.end();
        }
    }

    private static RefusedException refused(String reason) {
        return new RefusedException("damaged", reason, "Download or copy the file again, or save the array again.");
    }
}
