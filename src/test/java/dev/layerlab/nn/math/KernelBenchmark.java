package dev.layerlab.nn.math;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of a step of the word model (32, 256), each alone: what to look at when an epoch got slower. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class KernelBenchmark {
    @Param
    private Precision precision;

    private Matrix hidden;
    private Matrix weight;
    private Matrix bias;
    private Matrix scores;
    private Matrix probabilities;
    private Matrix gradient;
    private Matrix memory;
    private Matrix spare;
    private Matrix column;

    @Setup
    public void fill() {
        hidden = normal(200, 256);
        weight = normal(256, 250);
        bias = normal(1, 250);
        scores = normal(200, 250);
        probabilities = normal(200, 250);
        gradient = normal(256, 250);
        memory = Matrix.zeros(precision, 256, 250);
        spare = Matrix.empty(precision);
        column = Matrix.empty(precision);
    }

    private Matrix normal(int rows, int cols) {
        Matrix matrix = Matrix.zeros(precision, rows, cols);
        var random = new NumpyRandom(1);
        for (int i = 0; i < rows * cols; i++) {
            matrix.set(i / cols, i % cols, random.nextGaussian());
        }
        return matrix;
    }

    @Benchmark
    public Matrix forwardProduct() {
        return spare.productPlusRow(hidden, weight, bias);
    }

    @Benchmark
    public Matrix weightGradient() {
        return spare.productTransA(hidden, probabilities);
    }

    @Benchmark
    public Matrix inputGradient() {
        return spare.productTransB(probabilities, weight);
    }

    @Benchmark
    public Matrix sigmoid() {
        return Curves.of(hidden).sigmoid(hidden, spare);
    }

    @Benchmark
    public Matrix tanh() {
        return Curves.of(hidden).tanh(hidden, spare);
    }

    @Benchmark
    public Matrix softmax() {
        return Scores.of(scores).softmax(scores, 1, spare, column);
    }

    @Benchmark
    public Matrix sumOfRows() {
        return spare.sumOfRows(probabilities);
    }

    @Benchmark
    public void momentum() {
        Steps.of(weight).momentum(weight, memory, gradient, 0.85, 1e-9);
    }
}
