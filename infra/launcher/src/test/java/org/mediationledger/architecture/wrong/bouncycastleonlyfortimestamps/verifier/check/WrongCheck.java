package org.mediationledger.architecture.wrong.bouncycastleonlyfortimestamps.verifier.check;

import org.bouncycastle.tsp.TimeStampToken;

record WrongCheck(TimeStampToken known) {}
