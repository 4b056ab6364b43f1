package org.mediationledger.launcher.cli;

/** Counts what it is told of. */
final class Count {

    private int all;

    void one(Object each) {
        all++;
    }

    int all() {
        return all;
    }
}
