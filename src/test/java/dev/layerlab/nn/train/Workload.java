package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Precision;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * A piece of the report's work, done by us and by the peers' scripts.
 *
 * @param ours makes what does the work once and returns its milliseconds
 * @param torch the arguments of the script in PyTorch; empty: there is none
 * @param numpy the same in NumPy
 * @param dl4j the same in Deeplearning4j
 * @param figure which of the script's figures is that of the same work
 */
record Workload(
        String name,
        Supplier<DoubleSupplier> ours,
        List<String> torch,
        List<String> numpy,
        List<String> dl4j,
        Peer.Figure figure) {
    static List<Workload> all() {
        return List.of(
                words("Q2 (32, 256) epoch, float32", 32, 256, Precision.FLOAT32),
                words("Q2 (32, 256) epoch, float64", 32, 256, Precision.FLOAT64),
                words("Q2 (8, 64) epoch, float32", 8, 64, Precision.FLOAT32),
                new Workload(
                        "Q2 (32, 256) validation, float32",
                        () -> MadeUp.validation(
                                MadeUp.wordRecipe(32, 256).precision(Precision.FLOAT32), MadeUp.words()),
                        List.of("q2_torch.py", "float32", "32", "256", "30", "1"),
                        List.of("q2_numpy.py", "good", "float32", "32", "256", "30"),
                        List.of(),
                        Peer.Figure.EVALUATION),
                pictures("Q1 1024-20-1 epoch, float32", "q1", "30", 20, 1),
                pictures("Q1 1024-512-64-1 epoch, float32", "q1big", "8", 512, 64, 1),
                new Workload(
                        "Q3 3072-100x4-10 epoch, float32",
                        () -> MadeUp.epochs(MadeUp.colourRecipe(), MadeUp.colours()),
                        q13("torch", "q3", "2"),
                        q13("numpy", "q3", "2"),
                        List.of(),
                        Peer.Figure.EPOCH));
    }

    private static Workload words(String name, int size, int units, Precision precision) {
        String type = precision == Precision.FLOAT32 ? "float32" : "float64";
        return new Workload(
                name,
                () -> MadeUp.epochs(MadeUp.wordRecipe(size, units).precision(precision), MadeUp.wordsToTrain()),
                List.of("q2_torch.py", type, "" + size, "" + units, "30", "1"),
                List.of("q2_numpy.py", "good", type, "" + size, "" + units, "30"),
                List.of(
                        "Q2Dl4j",
                        "q2",
                        precision == Precision.FLOAT32 ? "FLOAT" : "DOUBLE",
                        "" + size,
                        "" + units,
                        "20",
                        "7"),
                Peer.Figure.STEP);
    }

    private static Workload pictures(String name, String task, String epochs, int... units) {
        return new Workload(
                name,
                () -> MadeUp.epochs(MadeUp.pictureRecipe(units), MadeUp.pictures()),
                q13("torch", task, epochs),
                q13("numpy", task, epochs),
                List.of(),
                Peer.Figure.EPOCH);
    }

    private static List<String> q13(String library, String task, String epochs) {
        return List.of("q13.py", library, task, "float32", epochs, "1");
    }
}
