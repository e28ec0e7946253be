package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Lookups;
import dev.layerlab.nn.math.Matrix;
import java.util.List;

/**
 * Looks up a vector for each word id, then adds the vectors up or lays them side by side.
 *
 * <p>{@code y = sum of T[x_i]} or {@code y = (T[x_1], T[x_2], ...)}, x being (batch, words), T (vocabulary, size), y
 * (batch, size) or (batch, words size). Ids have no gradient, so it can only be the first layer.
 */
public record Embedding(int size, Combine combine, Init init) implements LayerSpec {
    public enum Combine {
        /** The words' order does not matter. */
        SUM,
        /** The words' order matters. */
        CONCAT
    }

    public Embedding {
        Checks.positive("size", size);
        Checks.present("combine", combine);
        Checks.present("init", init);
    }

    public Embedding() {
        this(32, Combine.SUM, new Init.Normal(0.01));
    }

    @Override
    public Shape outputShape(Shape input) {
        if (!input.ids()) {
            throw StackException.of(
                    "input must be ids of words, got values", "leave the Embedding out, or make it the first layer");
        }
        return new Shape(combine == Combine.SUM ? size : input.features() * size);
    }

    @Override
    public int parameterCount(Shape input) {
        return Math.clamp((long) input.vocabulary() * size, 0, Integer.MAX_VALUE);
    }

    @Override
    public Layer build(Shape input, Building building) {
        Fan fan = new Fan(input.vocabulary(), size);
        Parameter table = building.parameter("table", input.vocabulary(), size, init, fan);
        return new Table(combine, table, building.buffer());
    }

    private static final class Table implements Layer {
        private final Combine combine;
        private final Parameter table;
        private final Matrix y;
        private Matrix ids;

        private Table(Combine combine, Parameter table, Matrix y) {
            this.combine = combine;
            this.table = table;
            this.y = y;
        }

        @Override
        public Matrix forward(Matrix ids, Pass pass) {
            this.ids = ids;
            return switch (combine) {
                case SUM -> Lookups.of(y).sum(table.value(), ids, y);
                case CONCAT -> Lookups.of(y).concat(table.value(), ids, y);
            };
        }

        /** Returns the ids themselves: they have no gradient. */
        @Override
        public Matrix backward(Matrix dy) {
            Lookups.of(dy).scatter(dy, ids, table.gradient().zero());
            return ids;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(table);
        }
    }
}
