package dev.layerlab.predict;

import dev.layerlab.data.Column;
import dev.layerlab.nn.math.Checks;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * How a data set writes its pictures, to write another one alike.
 *
 * @param shape (height, width), (height, width, 1) or (height, width, 3), as the file has it
 * @param bytes whether values are bytes, 0 to 255
 * @param least the value that is black, where they are not
 * @param largest the value that is white, where they are not
 * @param turned whether the file has rows and columns exchanged
 */
public record PicturePixels(List<Integer> shape, boolean bytes, double least, double largest, boolean turned) {
    public PicturePixels {
        Checks.require(shape.size() >= 2, "shape must be a picture's, got %s", shape);
    }

    /** The picture as one row, each pixel the mean of those that it stands for; what is transparent is white. */
    public Column row(BufferedImage image) {
        int channels = shape.size() == 3 ? shape.get(2) : 1;
        int height = shape.get(0);
        int width = shape.get(1);
        var values = new double[height * width * channels];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] colour = turned ? mean(image, y, height, x, width) : mean(image, x, width, y, height);
                put(colour, channels, values, (y * width + x) * channels);
            }
        }
        return bytes ? bytes(values) : spread(values);
    }

    /** Red, green and blue of the pixel (x, y) of a picture scaled to so many columns and rows. */
    private static double[] mean(BufferedImage image, int x, int columns, int y, int rows) {
        int left = x * image.getWidth() / columns;
        int right = Math.max(left + 1, (x + 1) * image.getWidth() / columns);
        int top = y * image.getHeight() / rows;
        int bottom = Math.max(top + 1, (y + 1) * image.getHeight() / rows);
        var sum = new double[3];
        for (int v = top; v < bottom; v++) {
            for (int u = left; u < right; u++) {
                add(image.getRGB(u, v), sum);
            }
        }
        int pixels = (right - left) * (bottom - top);
        return new double[] {sum[0] / pixels, sum[1] / pixels, sum[2] / pixels};
    }

    private static void add(int argb, double[] sum) {
        double cover = (argb >>> 24) / 255.0;
        for (int channel = 0; channel < 3; channel++) {
            int shade = argb >> (16 - 8 * channel) & 0xff;
            sum[channel] += 255 + cover * (shade - 255);
        }
    }

    /** Grey as the eye weighs colours: 0.299 red, 0.587 green, 0.114 blue. */
    private static void put(double[] colour, int channels, double[] values, int at) {
        if (channels == 1) {
            values[at] = 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2];
        } else {
            System.arraycopy(colour, 0, values, at, channels);
        }
    }

    private static Column bytes(double[] shades) {
        var bytes = new byte[shades.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(shades[i]);
        }
        return new Column.Bytes(bytes, bytes.length);
    }

    private Column spread(double[] shades) {
        for (int i = 0; i < shades.length; i++) {
            shades[i] = least + (largest - least) * shades[i] / 255;
        }
        return new Column.Doubles(shades, shades.length);
    }
}
