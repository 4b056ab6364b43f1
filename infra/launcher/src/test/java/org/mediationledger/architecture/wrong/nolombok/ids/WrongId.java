package org.mediationledger.architecture.wrong.nolombok.ids;

import org.mediationledger.architecture.wrong.nolombok.lombok.Getter;

@Getter
final class WrongId {}
