package org.mediationledger.architecture.wrong.lawisaleaf.statute;

import org.mediationledger.architecture.wrong.lawisaleaf.terms.RightTerm;

record WrongClock(RightTerm known) {}
