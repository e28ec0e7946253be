package dev.layerlab.ui.data;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Small files to upload, good and bad. */
record Hdf5Files(Path folder) {
    static final Path SAMPLE_WORDS = Path.of("data", "sample-words.h5");
    static final Path SAMPLE_PICTURES = Path.of("data", "sample-pictures.h5");

    /** Eight rows of four values and their labels, under names that are markup. */
    Path markup() throws IOException {
        return eightRows(folder.resolve("<img src=x onerror=alert(1)>.h5"), "train_x<b>bold<", 0.25f);
    }

    Path small() throws IOException {
        return eightRows(folder.resolve("small.h5"), "train_x", 0.5f);
    }

    Path small(float step) throws IOException {
        return eightRows(folder.resolve("small.h5"), "train_x", step);
    }

    /** Eight rows, one of which has NaN for its label. */
    Path labelMissing() throws IOException {
        Path file = folder.resolve("nan.h5");
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            hdf.putDataset("train_x", new double[][] {{1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}});
            hdf.putDataset("train_y", new double[] {0, 1, 0, Double.NaN, 0, 1, 0, 1});
        }
        return file;
    }

    /** Three ids out of four words: nobody can tell from which number they count. */
    Path unclearIds() throws IOException {
        Path file = folder.resolve("unclear.h5");
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            hdf.putDataset("trainx", new int[][] {{1, 2, 3}, {3, 2, 1}, {2, 2, 2}});
            hdf.putDataset("trainy", new int[] {1, 2, 3});
            hdf.putDataset("words", new String[] {"a", "b", "c", "d"});
        }
        return file;
    }

    Path plainText() throws IOException {
        return Files.writeString(folder.resolve("story.txt"), "The cat sees a dog and then another. ".repeat(300));
    }

    /** @param step makes the content, and with it the data set, another one */
    private static Path eightRows(Path file, String name, float step) {
        float[][] x = new float[8][4];
        for (int row = 0; row < x.length; row++) {
            for (int place = 0; place < 4; place++) {
                x[row][place] = row + step * place;
            }
        }
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            hdf.putDataset(name, x);
            hdf.putDataset("train_y", new int[] {0, 1, 0, 1, 0, 1, 0, 1});
        }
        return file;
    }

    Path text() throws IOException {
        return Files.writeString(folder.resolve("text.h5"), "this is no HDF5 file");
    }

    Path empty() throws IOException {
        return Files.write(folder.resolve("empty.h5"), new byte[0]);
    }

    /** The first half of a good file. */
    Path cutShort() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE_WORDS);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        return Files.write(folder.resolve("cut.h5"), half);
    }

    Path tooLarge() throws IOException {
        byte[] bytes = new byte[65 * 1024 * 1024];
        byte[] mark = "\u0089HDF\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        return Files.write(folder.resolve("large.h5"), bytes);
    }
}
