package dev.layerlab.data.sample;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.DatasetCreationOptions;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/** Grey pictures of discs (class 0) and crosses (class 1) on noise, in the layout of the course's picture file. */
final class PictureSample {
    private static final int TRAIN = 1200;
    private static final int TEST = 400;
    private static final int SIDE = 32;
    private static final double NOISE = 25;

    /** How far from the middle a figure may stand: a dense network must see every place often. */
    private static final double OFF_MIDDLE = 7;

    private final RandomGenerator random;

    PictureSample(RandomGenerator random) {
        this.random = random;
    }

    void write(Path file) {
        try (WritableHdfFile out = HdfFile.write(file)) {
            part(out, "train", TRAIN);
            part(out, "test", TEST);
        }
    }

    String description() {
        return "Grey pictures drawn by a program: discs (0) and crosses (1) of changing place, size and brightness on noise.";
    }

    private void part(WritableHdfFile out, String name, int count) {
        byte[][][] pictures = new byte[count][][];
        double[] labels = new double[count];
        for (int i = 0; i < count; i++) {
            labels[i] = random.nextInt(2);
            pictures[i] = picture(labels[i] == 1);
        }
        out.putDataset(
                name + "ims",
                pictures,
                DatasetCreationOptions.builder().unsigned().build());
        out.putDataset(name + "lbls", labels);
    }

    private byte[][] picture(boolean cross) {
        double radius = random.nextDouble(5, 10);
        double x = SIDE / 2.0 + random.nextDouble(-OFF_MIDDLE, OFF_MIDDLE);
        double y = SIDE / 2.0 + random.nextDouble(-OFF_MIDDLE, OFF_MIDDLE);
        double paper = random.nextDouble(20, 110);
        double ink = random.nextDouble(150, 240);
        byte[][] picture = new byte[SIDE][SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                double dx = Math.abs(column + 0.5 - x);
                double dy = Math.abs(row + 0.5 - y);
                boolean inside = cross ? isInCross(dx, dy, radius) : dx * dx + dy * dy < radius * radius;
                double value = (inside ? ink : paper) + NOISE * random.nextGaussian();
                picture[row][column] = (byte) Math.clamp(Math.round(value), 0, 255);
            }
        }
        return picture;
    }

    private static boolean isInCross(double dx, double dy, double radius) {
        return Math.min(dx, dy) < 0.36 * radius && Math.max(dx, dy) < 1.15 * radius;
    }
}
