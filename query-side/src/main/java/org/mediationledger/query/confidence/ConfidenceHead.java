package org.mediationledger.query.confidence;

import org.mediationledger.query.scroll.Scroll;

/** What the confidential timeline keeps of one case beside its full pages. */
public record ConfidenceHead(Scroll scroll) {

    static final ConfidenceHead EMPTY = new ConfidenceHead(Scroll.EMPTY);
}
