package org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.web.bundle;

import org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.events.Paper;
import org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.query.released.RightReleased;

record RightShelf(RightReleased known, Paper paper) {}
