package dev.layerlab.nn.layer;

import dev.layerlab.nn.math.Checks;
import dev.layerlab.nn.math.Matrix;
import java.util.random.RandomGenerator;

/**
 * Zeroes values at random in training and makes up for it (inverted dropout, Srivastava et al., 2014).
 *
 * <p>{@code y = x m}, m being 0 with probability {@code rate} and {@code 1 / (1 - rate)} else; in evaluation y = x.
 *
 * @param rate the share that is dropped; papers often give the share that is kept
 */
public record Dropout(double rate) implements LayerSpec {
    public Dropout {
        Checks.share("rate", rate);
    }

    public Dropout() {
        this(0.5);
    }

    public double keepProbability() {
        return 1 - rate;
    }

    @Override
    public Layer build(Shape input, Building building) {
        return new Masked(keepProbability(), building.place(), building.buffer(), building.buffer(), building.buffer());
    }

    private static final class Masked implements Layer {
        private final double keep;
        private final int place;
        private final Matrix mask;
        private final Matrix y;
        private final Matrix dx;
        private boolean dropping;

        private Masked(double keep, int place, Matrix mask, Matrix y, Matrix dx) {
            this.keep = keep;
            this.place = place;
            this.mask = mask;
            this.y = y;
            this.dx = dx;
        }

        @Override
        public Matrix forward(Matrix x, Pass pass) {
            dropping = pass.training() && keep < 1;
            if (!dropping) {
                return x;
            }
            draw(x.rows(), x.cols(), pass.stream(place));
            return y.assign(x).times(mask);
        }

        @Override
        public Matrix backward(Matrix dy) {
            return dropping ? dx.assign(dy).times(mask) : dy;
        }

        private void draw(int rows, int cols, RandomGenerator random) {
            mask.reshape(rows, cols);
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < cols; c++) {
                    mask.set(r, c, random.nextDouble() < keep ? 1 / keep : 0);
                }
            }
        }
    }
}
