package dev.layerlab.nn.train;

import dev.layerlab.nn.math.Engine;
import dev.layerlab.nn.math.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * The table that {@code bin/bench} prints: products, epochs, evaluation and memory, with the peers' times beside ours.
 *
 * <p>Ours and theirs take turns, so that a busy machine is busy for both; a figure is the median of the rounds.
 */
public final class Bench {
    private static final int ROUNDS = Integer.getInteger("layerlab.bench.rounds", 3);

    private Bench() {}

    /** @param args the folder of the peers' scripts, if there is one; then words that a row's name must contain */
    public static void main(String[] args) throws IOException, InterruptedException {
        Peer peer = args.length == 0 || args[0].isEmpty() ? null : new Peer(Path.of(args[0]));
        String wanted = args.length < 2 ? "" : args[1];
        line("%s, one thread each", Engine.name(Precision.FLOAT32));
        line(
                "best product: float32 %.0f GFLOP/s, float64 %.0f GFLOP/s",
                Peak.measure(Precision.FLOAT32).best(),
                Peak.measure(Precision.FLOAT64).best());
        line(
                "%-36s%10s%10s%10s%10s%10s%10s%10s",
                "milliseconds", "Layerlab", "PyTorch", "NumPy", "DL4J", "x PyTorch", "x NumPy", "x DL4J");
        for (Workload workload : Workload.all()) {
            if (workload.name().contains(wanted)) {
                row(workload, peer);
            }
        }
        Recipe recipe = MadeUp.wordRecipe(32, 256).precision(Precision.FLOAT32);
        line("%s", PeakShare.of(recipe, MadeUp.wordsToTrain(), 32, 256, 250));
        line("%s", TwoCores.of(MadeUp.wordRecipe(32, 256).precision(Precision.FLOAT32), MadeUp.wordsToTrain()));
        line("live heap of a (32, 256) run above its data: %.1f MB", Memory.megabytes(recipe, MadeUp.words()));
    }

    private static void row(Workload workload, Peer peer) throws IOException, InterruptedException {
        DoubleSupplier work = workload.ours().get();
        warm(work);
        List<Double> ours = new ArrayList<>();
        List<Double> torch = new ArrayList<>();
        List<Double> numpy = new ArrayList<>();
        List<Double> dl4j = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(round(work));
            if (peer != null) {
                torch.add(peer.torch(workload));
                numpy.add(peer.numpy(workload));
                dl4j.add(peer.dl4j(workload));
            }
        }
        double mine = median(ours);
        double[] theirs = {median(torch), median(numpy), median(dl4j)};
        line(
                "%-36s%10.1f%10.1f%10.1f%10.1f%10.2f%10.2f%10.2f",
                workload.name(),
                mine,
                theirs[0],
                theirs[1],
                theirs[2],
                theirs[0] / mine,
                theirs[1] / mine,
                theirs[2] / mine);
    }

    /** The JIT needs some seconds, and short work more than one go. */
    private static void warm(DoubleSupplier work) {
        for (double done = 0; done < 3000; ) {
            done += work.getAsDouble();
        }
    }

    /** The median of a second's work, as a peer's script takes it of its epochs: the first one finds cold caches. */
    private static double round(DoubleSupplier work) {
        List<Double> times = new ArrayList<>();
        for (double done = 0; done < 1000; done += times.getLast()) {
            times.add(work.getAsDouble());
        }
        return median(times);
    }

    /** NaN where there are none. */
    static double median(List<Double> values) {
        return values.isEmpty() ? Double.NaN : values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values).replace("NaN", "  -"));
    }
}
