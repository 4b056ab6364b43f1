package org.mediationledger.architecture.wrong.idsarealeaf.ids;

import org.mediationledger.architecture.wrong.idsarealeaf.terms.RightTerm;

record WrongId(RightTerm known) {}
