package org.mediationledger.log;

import java.util.Arrays;
import java.util.Objects;

/** A growing list of leaf indices, eight bytes each. */
final class Indices {

    private long[] values = new long[4];
    private int size;

    void add(long index) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = index;
        size++;
    }

    int size() {
        return size;
    }

    long at(int place) {
        return values[Objects.checkIndex(place, size)];
    }
}
