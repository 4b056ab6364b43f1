package org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.web.bundle;

import org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.query.confidence.RightConfidence;

record WrongNote(RightConfidence known) {}
