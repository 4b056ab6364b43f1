package org.mediationledger.architecture.wrong.everypackageoftheplanhasclasses.ids;

record RightId(String value) {}
