package org.mediationledger.architecture.wrong.lentpapersarereadinoneplace.web.bundle;

import org.mediationledger.architecture.wrong.lentpapersarereadinoneplace.query.papers.RightPapers;

record WrongBundle(RightPapers known) {}
