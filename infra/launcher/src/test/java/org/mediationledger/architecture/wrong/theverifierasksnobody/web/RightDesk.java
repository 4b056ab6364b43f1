package org.mediationledger.architecture.wrong.theverifierasksnobody.web;

import java.net.URI;

record RightDesk(URI known) {}
