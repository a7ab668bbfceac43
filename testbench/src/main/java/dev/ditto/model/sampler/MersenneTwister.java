package dev.ditto.model.sampler;

/**
 * The generator MT19937 (Matsumoto and Nishimura, 1998), seeded by their init_genrand: 32 random
 * bits at a time with a period of 2^19937 - 1.
 */
final class MersenneTwister {
  private static final int WORDS = 624;
  private static final int MIDDLE = 397;

  private final int[] state = new int[WORDS];
  private int used = WORDS;

  MersenneTwister(int seed) {
    state[0] = seed;
    for (int i = 1; i < WORDS; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
    }
  }

  int next() {
    if (used == WORDS) {
      twist();
      used = 0;
    }
    int y = state[used++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void twist() {
    for (int i = 0; i < WORDS; i++) {
      int y = state[i] & 0x80000000 | state[(i + 1) % WORDS] & 0x7fffffff;
      state[i] = state[(i + MIDDLE) % WORDS] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
    }
  }
}
