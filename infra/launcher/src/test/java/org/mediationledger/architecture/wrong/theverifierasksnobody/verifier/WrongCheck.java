package org.mediationledger.architecture.wrong.theverifierasksnobody.verifier;

import java.net.URI;

record WrongCheck(URI known) {}
