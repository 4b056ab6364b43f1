package org.mediationledger.architecture.wrong.nocycles.terms;

import org.mediationledger.architecture.wrong.nocycles.ids.WrongId;

public record WrongTerm(WrongId known) {}
