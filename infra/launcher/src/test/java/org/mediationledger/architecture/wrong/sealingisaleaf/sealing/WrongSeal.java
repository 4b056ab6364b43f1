package org.mediationledger.architecture.wrong.sealingisaleaf.sealing;

import org.mediationledger.architecture.wrong.sealingisaleaf.terms.RightTerm;

record WrongSeal(RightTerm known) {}
