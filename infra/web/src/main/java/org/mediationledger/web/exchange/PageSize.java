package org.mediationledger.web.exchange;

import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;

/** How many items a page holds. */
public final class PageSize {

    /** What a client gets that doesn't say. */
    public static final String DEFAULT = "50";

    private static final int MOST = 200;

    private PageSize() {}

    /**
     * The limit, if it is one.
     *
     * @throws RequestRejected when it is out of range
     */
    public static int of(int limit) {
        if (limit < 1 || limit > MOST) {
            throw RequestRejected.because(Fault.PARAMETER_INVALID, "limit", "The parameter must be 1 to 200.");
        }
        return limit;
    }
}
