package org.mediationledger.architecture.wrong.everyclassliesinamodule.util;

final class WrongHelper {}
