package org.mediationledger.architecture.wrong.packagesarenullmarked.terms;

record WrongTerm(String value) {}
