package dev.layerlab.nn;

import dev.layerlab.nn.math.Matrix;
import dev.layerlab.nn.math.Precision;
import dev.layerlab.nn.train.Inputs;
import dev.layerlab.nn.train.Labels;
import dev.layerlab.nn.train.Samples;
import io.jhdf.HdfFile;
import java.nio.file.Path;
import java.util.Arrays;

/** The course's files, from the folder that the environment variable LAYERLAB_COURSE_DATA names. */
public final class CourseData {
    public static final String FOLDER = "LAYERLAB_COURSE_DATA";

    private CourseData() {}

    /** The word file's rows: {@code part} is train, val or test; ids there count from 1. */
    public static Samples words(String part) {
        try (HdfFile file = open("assign2_data2.h5")) {
            int[] ids = fromZero((int[]) flat(file, part + "x"));
            int[] fourth = fromZero((int[]) flat(file, part + "d"));
            return new Samples(new Inputs.Ids(ids, 3), new Labels.Classes(fourth, 250));
        }
    }

    /** Cats (-1) and cars (+1), pixels in [0, 1]: {@code part} is train or test. */
    public static Samples catsAndCars(String part, Precision precision) {
        try (HdfFile file = open("assign2_data1.h5")) {
            int[] pixels = (int[]) flat(file, part + "ims");
            double[] labels = (double[]) flat(file, part + "lbls");
            Matrix x = Matrix.zeros(precision, labels.length, 1024);
            Matrix y = Matrix.zeros(precision, labels.length, 1);
            for (int row = 0; row < labels.length; row++) {
                for (int pixel = 0; pixel < 1024; pixel++) {
                    x.set(row, pixel, pixels[row * 1024 + pixel] / 255.0);
                }
                y.set(row, 0, 2 * labels[row] - 1);
            }
            return new Samples(new Inputs.Values(x), new Labels.Values(y));
        }
    }

    /** The first rows of a part of cifar10_small, train or test, the mean of all training pictures taken away. */
    public static Samples cifar(String part, int rows) {
        try (HdfFile file = open("cifar10_small.h5")) {
            double[] mean = new double[3072];
            int[] shown = (int[]) flat(file, "x_train");
            for (int i = 0; i < shown.length; i++) {
                mean[i % 3072] += shown[i] / (shown.length / 3072.0);
            }
            int[] pixels = (int[]) flat(file, "x_" + part);
            float[] values = new float[rows * 3072];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (pixels[i] - mean[i % 3072]);
            }
            long[] labels = Arrays.copyOf((long[]) flat(file, "y_" + part), rows);
            int[] classes = Arrays.stream(labels).mapToInt(label -> (int) label).toArray();
            return new Samples(new Inputs.Values(Matrix.over(values, rows, 3072)), new Labels.Classes(classes, 10));
        }
    }

    private static HdfFile open(String name) {
        return new HdfFile(Path.of(System.getenv(FOLDER)).resolve(name));
    }

    private static Object flat(HdfFile file, String path) {
        return file.getDatasetByPath(path).getDataFlat();
    }

    private static int[] fromZero(int[] ids) {
        return Arrays.stream(ids).map(id -> id - 1).toArray();
    }
}
