package org.mediationledger.query.view;

import java.time.Duration;

/** How long a reader waits for a view to see a version that the reader knows, before it is answered otherwise. */
public record Patience(Duration atMost) {

    /** Longer than a view lags behind while all is well, and short enough for somebody who waits at a page. */
    public static final Patience USUAL = new Patience(Duration.ofSeconds(3));
}
