package org.mediationledger.architecture.wrong.everyclassliesinamodule.ids;

record RightId(String value) {}
