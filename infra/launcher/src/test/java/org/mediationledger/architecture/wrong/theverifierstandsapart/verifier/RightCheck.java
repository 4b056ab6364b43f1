package org.mediationledger.architecture.wrong.theverifierstandsapart.verifier;

import org.mediationledger.architecture.wrong.theverifierstandsapart.digest.RightHash;

record RightCheck(RightHash known) {}
