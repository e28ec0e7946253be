package dev.layerlab.nn.math;

import java.util.random.RandomGenerator;

/**
 * NumPy's legacy {@code RandomState}: the same seed gives the same numbers as a notebook's.
 *
 * <p>Mersenne Twister (MT19937, Matsumoto and Nishimura, 1998), doubles of 53 bits, normals by the polar method, whose
 * second value waits for the next call, whole numbers by masked rejection.
 */
public final class NumpyRandom implements RandomGenerator {
    public static final long LARGEST_SEED = 0xffff_ffffL;

    private final MersenneTwister bits;
    private double waitingNormal;
    private boolean normalWaits;

    /** As {@code RandomState(seed)}. */
    public NumpyRandom(long seed) {
        Checks.require(seed >= 0 && seed <= LARGEST_SEED, "seed must be in [0, 2^32 - 1], got %s", seed);
        bits = MersenneTwister.of((int) seed);
    }

    private NumpyRandom(MersenneTwister bits) {
        this.bits = bits;
    }

    /** As {@code RandomState([key, ...])}: a stream of its own for each list of keys. */
    public static NumpyRandom ofKeys(int... keys) {
        return new NumpyRandom(MersenneTwister.ofKeys(keys));
    }

    @Override
    public int nextInt() {
        return bits.next();
    }

    @Override
    public long nextLong() {
        return (long) nextInt() << 32 | nextInt() & 0xffff_ffffL;
    }

    /** As {@code random_sample()}: in [0, 1), in steps of 2^-53. */
    @Override
    public double nextDouble() {
        long high = bits.next() >>> 5;
        long low = bits.next() >>> 6;
        return (high * 0x1p26 + low) * 0x1p-53;
    }

    /** As {@code randn()}. */
    @Override
    public double nextGaussian() {
        if (normalWaits) {
            normalWaits = false;
            return waitingNormal;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * nextDouble() - 1;
            y = 2 * nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * Math.log(square) / square);
        waitingNormal = factor * x;
        normalWaits = true;
        return factor * y;
    }

    /** As {@code randint(bound)}. */
    @Override
    public int nextInt(int bound) {
        Checks.positive("bound", bound);
        return upTo(bound - 1);
    }

    /** As {@code permutation(into.length)}: the numbers from 0, shuffled from the end. */
    public void permutation(int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = i;
        }
        for (int i = into.length - 1; i > 0; i--) {
            int j = upTo(i);
            int swapped = into[i];
            into[i] = into[j];
            into[j] = swapped;
        }
    }

    /** A whole number in [0, largest]; one draw of bits after another is masked until it fits. */
    private int upTo(int largest) {
        if (largest == 0) {
            return 0;
        }
        int mask = -1 >>> Integer.numberOfLeadingZeros(largest);
        int value;
        do {
            value = bits.next() & mask;
        } while (value > largest);
        return value;
    }
}
