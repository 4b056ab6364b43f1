package org.mediationledger.architecture.wrong.nocycles.ids;

import org.mediationledger.architecture.wrong.nocycles.terms.WrongTerm;

public record WrongId(WrongTerm known) {}
