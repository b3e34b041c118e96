package fr.parvis.data.demo.generated;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance that gives the same every time: {@link Random} is specified to the bit, so a seed means the same on every machine. */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long MIX_1 = 0xBF58476D1CE4E5B9L;
    private static final long MIX_2 = 0x94D049BB133111EBL;

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /** The dice of one person: neighbours share nothing (SplitMix64). */
    static Dice of(long seed, int index) {
        long mixed = seed + GOLDEN * (index + 1L);
        mixed = (mixed ^ (mixed >>> 30)) * MIX_1;
        mixed = (mixed ^ (mixed >>> 27)) * MIX_2;
        return new Dice(new Random(mixed ^ (mixed >>> 31)));
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One key, each as often as its weight says. */
    <T> T weighted(Map<T, Integer> weights) {
        int total = weights.values().stream().mapToInt(Integer::intValue).sum();
        int at = random.nextInt(total);
        for (Map.Entry<T, Integer> entry : weights.entrySet()) {
            at -= entry.getValue();
            if (at < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("weights changed while they were added");
    }
}
