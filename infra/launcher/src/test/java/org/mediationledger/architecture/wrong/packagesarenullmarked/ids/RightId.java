package org.mediationledger.architecture.wrong.packagesarenullmarked.ids;

record RightId(String value) {}
