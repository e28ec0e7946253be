package dev.layerlab.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.layerlab.data.DataException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    private static final int PNG_WIDTH = 16;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void png_and_jpeg_are_read(String format) throws IOException {
        var image = PictureFile.read("cat", file(format, 30, 20));
        assertThat(image.getWidth()).isEqualTo(30);
        assertThat(image.getHeight()).isEqualTo(20);
    }

    @Test
    void of_a_large_picture_only_some_pixels_are_decoded() throws IOException {
        var image = PictureFile.read("cat", file("png", 4_000, 10));
        assertThat(image.getWidth()).isEqualTo(1_000);
    }

    /** The header promises 15 GB of pixels; nothing is there to decode. */
    @Test
    void a_size_that_is_only_declared_is_refused_before_anything_is_decoded() throws IOException {
        byte[] bomb = file("png", 1, 1);
        ByteBuffer.wrap(bomb).putInt(PNG_WIDTH, 60_000).putInt(PNG_WIDTH + Integer.BYTES, 60_000);
        assertRefused(bomb, "'cat' is 60,000 × 60,000 pixels; at most 4,000 × 4,000 are taken. Make it smaller.");
    }

    @Test
    void a_file_too_large_is_refused_unread() {
        assertRefused(
                new byte[PictureFile.LIMIT + 1], "'cat' is larger than 10 MiB, the largest picture that is taken.");
    }

    @Test
    void something_else_is_refused_whatever_its_name() {
        assertRefused(
                "GIF89a".getBytes(StandardCharsets.US_ASCII), "'cat' is neither PNG nor JPEG. Save it as one of them.");
        assertRefused(new byte[0], "'cat' is neither PNG nor JPEG. Save it as one of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_header_alone_is_refused_in_one_sentence(String format) throws IOException {
        assertRefused(
                Arrays.copyOf(file(format, 300, 200), 24),
                "'cat' can't be read: it is damaged, or of a rare kind. Save it again as a plain PNG.");
    }

    private static void assertRefused(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> PictureFile.read("cat", bytes))
                .isInstanceOf(DataException.class)
                .hasMessage(sentence);
    }

    private static byte[] file(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
