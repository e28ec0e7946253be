package dev.layerlab.data.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Writes the sample data sets and what is known of them; the same seeds give the same bytes. */
public final class SampleFiles {
    private SampleFiles() {}

    /** Takes the folder to write into, {@code data} by default. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "data"));
    }

    static void write(Path folder) throws IOException {
        var words = new WordSample(random(1));
        words.write(folder.resolve("sample-words.h5"));
        describe(folder.resolve("sample-words.txt"), words.description());

        var pictures = new PictureSample(random(2));
        pictures.write(folder.resolve("sample-pictures.h5"));
        describe(folder.resolve("sample-pictures.txt"), pictures.description());
    }

    private static void describe(Path file, String description) throws IOException {
        System.out.println(description);
        Files.writeString(file, description + "\n");
    }

    /** A generator whose algorithm is fixed by its specification. */
    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
