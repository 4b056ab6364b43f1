package org.mediationledger.bundle.preflight;

import java.util.stream.Stream;

/** One thing that is looked into. */
interface Inspection {

    Stream<Finding> of(Looked looked);
}
