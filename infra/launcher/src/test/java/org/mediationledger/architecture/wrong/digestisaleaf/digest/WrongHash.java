package org.mediationledger.architecture.wrong.digestisaleaf.digest;

import org.mediationledger.architecture.wrong.digestisaleaf.terms.RightTerm;

record WrongHash(RightTerm known) {}
