package org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.web.bundle;

import org.mediationledger.architecture.wrong.bundlescannameonlywhatwasreleased.query.papers.RightPapers;

record WrongShelf(RightPapers known) {}
