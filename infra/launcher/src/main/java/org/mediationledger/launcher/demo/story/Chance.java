package org.mediationledger.launcher.demo.story;

import java.util.List;
import java.util.SplittableRandom;

/** Draws that are the same again for the same seed. */
final class Chance {

    private static final int HUNDRED = 100;

    private final SplittableRandom random;

    /** The draws of one case. */
    Chance(long seed, int caseNumber) {
        this.random = new SplittableRandom(new SplittableRandom(seed).nextLong() + caseNumber);
    }

    /** One possibility, with its weight among all. */
    record Share<T>(int weight, T value) {}

    static <T> Share<T> share(int weight, T value) {
        return new Share<>(weight, value);
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** At least 0, less than 1. */
    double fraction() {
        return random.nextDouble();
    }

    boolean percent(int chances) {
        return random.nextInt(HUNDRED) < chances;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> T drawn(List<Share<T>> shares) {
        int rest = random.nextInt(shares.stream().mapToInt(Share::weight).sum());
        for (Share<T> share : shares) {
            rest -= share.weight();
            if (rest < 0) {
                return share.value();
            }
        }
        throw new IllegalStateException("the weights add up to more than their sum");
    }
}
