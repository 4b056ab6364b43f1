package org.mediationledger.verifier.check;

import java.util.stream.LongStream;

/** Indices that a wrong one may have been meant for. */
final class Neighbours {

    private static final int NEAR = 32;

    private Neighbours() {}

    /** Those near, and those that differ in one bit. */
    static LongStream of(long index) {
        LongStream near = LongStream.rangeClosed(1, NEAR).flatMap(away -> LongStream.of(index - away, index + away));
        LongStream bits = LongStream.range(0, Long.SIZE - 1).map(bit -> index ^ (1L << bit));
        return LongStream.concat(near, bits).filter(each -> each >= 0);
    }
}
