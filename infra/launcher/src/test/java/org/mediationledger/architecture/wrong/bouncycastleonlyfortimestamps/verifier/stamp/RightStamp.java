package org.mediationledger.architecture.wrong.bouncycastleonlyfortimestamps.verifier.stamp;

import org.bouncycastle.tsp.TimeStampToken;

record RightStamp(TimeStampToken known) {}
