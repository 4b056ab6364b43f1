package org.mediationledger.benchmarks;

/** placeholder */
final class Ratios {
    private Ratios() {}
}
