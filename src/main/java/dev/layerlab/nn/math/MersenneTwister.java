package dev.layerlab.nn.math;

/** MT19937: 32 random bits at a time from a state of 624 words (Matsumoto and Nishimura, 1998). */
final class MersenneTwister {
    private static final int N = 624;
    private static final int M = 397;

    private final int[] state = new int[N];
    private int next = N;

    private MersenneTwister() {}

    /** The reference code's {@code init_genrand}. */
    static MersenneTwister of(int seed) {
        var twister = new MersenneTwister();
        int[] s = twister.state;
        s[0] = seed;
        for (int i = 1; i < N; i++) {
            s[i] = 1812433253 * (s[i - 1] ^ s[i - 1] >>> 30) + i;
        }
        return twister;
    }

    /** The reference code's {@code init_by_array}. */
    static MersenneTwister ofKeys(int... keys) {
        MersenneTwister twister = of(19650218);
        int[] s = twister.state;
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, keys.length); k > 0; k--) {
            s[i] = (s[i] ^ (s[i - 1] ^ s[i - 1] >>> 30) * 1664525) + keys[j] + j;
            i = following(s, i);
            j = (j + 1) % keys.length;
        }
        for (int k = N - 1; k > 0; k--) {
            s[i] = (s[i] ^ (s[i - 1] ^ s[i - 1] >>> 30) * 1566083941) - i;
            i = following(s, i);
        }
        s[0] = 0x8000_0000;
        return twister;
    }

    /** The index after {@code i}; past the end it starts again at 1, the last word having moved to the front. */
    private static int following(int[] s, int i) {
        if (i + 1 < N) {
            return i + 1;
        }
        s[0] = s[N - 1];
        return 1;
    }

    int next() {
        if (next == N) {
            twist();
            next = 0;
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    private void twist() {
        for (int i = 0; i < N; i++) {
            int y = state[i] & 0x8000_0000 | state[(i + 1) % N] & 0x7fff_ffff;
            state[i] = state[(i + M) % N] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }
    }
}
