package org.mediationledger.architecture.wrong.lentpapersarereadinoneplace.web.document;

import org.mediationledger.architecture.wrong.lentpapersarereadinoneplace.query.papers.RightPapers;

record RightPage(RightPapers known) {}
