package org.mediationledger.bundle.direction;

import java.util.function.BinaryOperator;

/** How the evidence limits of several types of appeal, heard together, make one. */
enum Combining {
    /** The largest holds. */
    LARGEST(Limit::larger),

    /** They add up. */
    SUM(Limit::sum);

    private final BinaryOperator<Limit> of;

    Combining(BinaryOperator<Limit> of) {
        this.of = of;
    }

    BinaryOperator<Limit> of() {
        return of;
    }
}
