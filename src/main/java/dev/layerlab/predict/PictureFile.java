package dev.layerlab.predict;

import dev.layerlab.data.DataException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A PNG or JPEG that somebody sent, read with care: its declared size is looked at before anything is decoded. */
public final class PictureFile {
    /** Bytes of the largest file that is taken. */
    public static final int LIMIT = 10 << 20;

    private static final int LONGEST_SIDE = 4_000;
    private static final int SIDE_IN_MEMORY = 1_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private PictureFile() {}

    /** The picture, of a large one every second or third pixel. Throws DataException with one sentence for its sender. */
    public static BufferedImage read(String name, byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new DataException(
                    "'%s' is larger than %d MiB, the largest picture that is taken.".formatted(name, LIMIT >> 20));
        }
        String format = format(name, bytes);
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return Orientation.upright(
                    decoded(name, reader), format.equals("jpeg") ? Orientation.of(bytes) : Orientation.UPRIGHT);
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof DataException refusal) {
                throw refusal;
            }
            throw new DataException(
                    "'%s' can't be read: it is damaged, or of a rare kind. Save it again as a plain PNG."
                            .formatted(name));
        } finally {
            reader.dispose();
        }
    }

    private static String format(String name, byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            return "png";
        }
        if (startsWith(bytes, JPEG)) {
            return "jpeg";
        }
        throw new DataException("'%s' is neither PNG nor JPEG. Save it as one of them.".formatted(name));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static BufferedImage decoded(String name, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new DataException("'%s' is %,d × %,d pixels; at most %,d × %,d are taken. Make it smaller."
                    .formatted(name, width, height, LONGEST_SIDE, LONGEST_SIDE));
        }
        int step = Math.ceilDiv(Math.max(width, height), SIDE_IN_MEMORY);
        var thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, thinned);
    }
}
