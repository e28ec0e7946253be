package dev.layerlab.predict;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as the EXIF of a JPEG says it: 1 is upright, 2 to 8 are turned or reflected. */
final class Orientation {
    static final int UPRIGHT = 1;

    private static final byte EXIF_SEGMENT = (byte) 0xe1;
    private static final byte START_OF_SCAN = (byte) 0xda;
    private static final int EXIF = 'E' << 24 | 'x' << 16 | 'i' << 8 | 'f';
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** Upright where the file says nothing that makes sense. */
    static int of(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 10 <= jpeg.length && jpeg[at] == (byte) 0xff && jpeg[at + 1] != START_OF_SCAN) {
            int length = Short.toUnsignedInt(bytes.getShort(at + 2));
            if (jpeg[at + 1] == EXIF_SEGMENT && bytes.getInt(at + 4) == EXIF) {
                int end = Math.min(at + 2 + length, jpeg.length);
                return inTags(bytes.slice(at + 10, Math.max(0, end - at - 10)));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** The tags have a header of 8 bytes, and 12 bytes each. */
    private static int inTags(ByteBuffer exif) {
        if (exif.limit() < 8) {
            return UPRIGHT;
        }
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int tags = exif.getInt(4);
        if (tags < 8 || tags > exif.limit() - 2) {
            return UPRIGHT;
        }
        int end = tags + 2 + 12 * Short.toUnsignedInt(exif.getShort(tags));
        for (int tag = tags + 2; tag < end && tag <= exif.limit() - 12; tag += 12) {
            if (exif.getShort(tag) == TAG) {
                int orientation = exif.getShort(tag + 8);
                return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as it was seen. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == UPRIGHT) {
            return image;
        }
        boolean lying = orientation >= 5;
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        var turned = new BufferedImage(
                lying ? bottom + 1 : right + 1, lying ? right + 1 : bottom + 1, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < turned.getHeight(); y++) {
            for (int x = 0; x < turned.getWidth(); x++) {
                int u = lying ? y : x;
                int v = lying ? x : y;
                boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                turned.setRGB(x, y, image.getRGB(fromRight ? right - u : u, fromBottom ? bottom - v : v));
            }
        }
        return turned;
    }
}
