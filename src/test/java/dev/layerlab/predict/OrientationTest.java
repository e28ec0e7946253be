package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A photograph is seen as its camera says that it was held. */
class OrientationTest {
    /** Of the four quarters of the stored picture, row by row: red, green, blue, white. */
    private static final String QUARTERS = "rgbw";

    private static final List<Color> COLOURS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;

    /** What each number means is a table of the EXIF standard. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1, rgbw", "2, grwb", "3, wbgr", "4, bwrg", "5, rbgw", "6, brwg", "7, wgbr", "8, gwrb"})
    void a_photograph_is_turned_as_it_was_seen(int orientation, String seen) throws IOException {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            BufferedImage picture = PictureFile.read("photo.jpg", photograph(orientation, order));
            assertThat(picture.getWidth()).isEqualTo(orientation < 5 ? WIDTH : HEIGHT);
            assertThat(quarters(picture)).isEqualTo(seen);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "-1"})
    void a_number_without_a_meaning_changes_nothing(int orientation) throws IOException {
        byte[] photograph = photograph(orientation, ByteOrder.BIG_ENDIAN);
        assertThat(quarters(PictureFile.read("photo.jpg", photograph))).isEqualTo(QUARTERS);
    }

    @Test
    void an_end_in_the_middle_of_the_description_is_borne() throws IOException {
        byte[] photograph = photograph(6, ByteOrder.LITTLE_ENDIAN);
        for (int length = 4; length < 60; length++) {
            assertThat(Orientation.of(Arrays.copyOf(photograph, length))).isIn(1, 6);
        }
    }

    private static String quarters(BufferedImage picture) {
        var seen = new StringBuilder();
        for (int quarter = 0; quarter < 4; quarter++) {
            int x = picture.getWidth() * (1 + 2 * (quarter % 2)) / 4;
            int y = picture.getHeight() * (1 + 2 * (quarter / 2)) / 4;
            var colour = new Color(picture.getRGB(x, y));
            seen.append(
                    colour.getGreen() > 128 ? colour.getRed() > 128 ? 'w' : 'g' : colour.getRed() > 128 ? 'r' : 'b');
        }
        return seen.toString();
    }

    private static byte[] photograph(int orientation, ByteOrder order) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int quarter = 0; quarter < 4; quarter++) {
            var graphics = image.createGraphics();
            graphics.setColor(COLOURS.get(quarter));
            graphics.fillRect(quarter % 2 * WIDTH / 2, quarter / 2 * HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
            graphics.dispose();
        }
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        return withExif(jpeg.toByteArray(), orientation, order);
    }

    /** Behind the two bytes that every JPEG begins with: a segment with one tag, the orientation. */
    private static byte[] withExif(byte[] jpeg, int orientation, ByteOrder order) {
        ByteBuffer tags = ByteBuffer.allocate(8 + 2 + 12 + 4).order(order);
        tags.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        tags.putShort((short) 42).putInt(8);
        tags.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tags.putShort((short) orientation).putShort((short) 0).putInt(0);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 10 + tags.capacity());
        file.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (8 + tags.capacity()));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tags.array());
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }
}
