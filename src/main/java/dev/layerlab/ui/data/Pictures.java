package dev.layerlab.ui.data;

import dev.layerlab.data.Column;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Rows of pixels as pictures.
 *
 * @param shape (height, width), (height, width, 1) or (height, width, 3)
 * @param least the value that is black
 * @param largest the value that is white
 * @param turned rows and columns are exchanged
 */
public record Pictures(Column pixels, List<Integer> shape, double least, double largest, boolean turned) {
    private static final int LARGEST_SIDE = 512;

    /** Whether samples of this shape can be drawn. */
    public static boolean drawable(List<Integer> shape) {
        boolean grey = shape.size() == 2;
        boolean channels = shape.size() == 3 && (shape.get(2) == 3 || shape.get(2) == 1);
        return (grey || channels) && shape.get(0) <= LARGEST_SIDE && shape.get(1) <= LARGEST_SIDE;
    }

    /** An address that holds the picture itself, for an img element. */
    public String address(int row) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(row), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    BufferedImage image(int row) {
        int height = shape.get(0);
        int width = shape.get(1);
        var image = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(turned ? y : x, turned ? x : y, colour(row, y * width + x));
            }
        }
        return image;
    }

    private int colour(int row, int pixel) {
        int channels = shape.size() == 3 ? shape.get(2) : 1;
        int first = row * pixels.width() + pixel * channels;
        int red = shade(first);
        return channels == 1 ? red << 16 | red << 8 | red : red << 16 | shade(first + 1) << 8 | shade(first + 2);
    }

    private int shade(int index) {
        double range = largest > least ? largest - least : 1;
        return (int) Math.clamp(Math.round(255 * (pixels.at(index) - least) / range), 0, 255);
    }
}
