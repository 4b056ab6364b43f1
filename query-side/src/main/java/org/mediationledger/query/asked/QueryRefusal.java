package org.mediationledger.query.asked;

/**
 * Why a query has no answer.
 *
 * @param message a plain sentence; never personal data
 */
public record QueryRefusal(Code code, String message) {

    /** Every reason for which a query is refused. */
    public enum Code {
        /** There is no such case, or the actor does not reach it: an answer never tells which. */
        NOT_FOUND,
        /** The actor's role may not ask this at all. */
        FORBIDDEN,
        /** The moment asked for is not yet settled: it lies less than ten seconds back, or ahead. */
        AS_AT_TOO_RECENT,
        /** The view has not seen the version that the actor knows. Asked again, it probably has. */
        VIEW_NOT_CAUGHT_UP,
        /** The cursor is not one that an answer gave. */
        CURSOR_UNKNOWN
    }

    /** The case does not exist as far as the actor is concerned. */
    public static final QueryRefusal NOT_FOUND =
            new QueryRefusal(Code.NOT_FOUND, "There is no such case, or you have no access to it.");

    /** The role may not. */
    public static final QueryRefusal FORBIDDEN = new QueryRefusal(Code.FORBIDDEN, "Your role may not ask this.");

    /** Too recent. */
    public static final QueryRefusal AS_AT_TOO_RECENT = new QueryRefusal(
            Code.AS_AT_TOO_RECENT, "Only what was recorded at least ten seconds ago is settled; ask again later.");

    /** The view lags. */
    public static final QueryRefusal VIEW_NOT_CAUGHT_UP =
            new QueryRefusal(Code.VIEW_NOT_CAUGHT_UP, "The latest change is recorded but not yet shown; ask again.");

    /** A cursor of somebody's own making. */
    public static final QueryRefusal CURSOR_UNKNOWN =
            new QueryRefusal(Code.CURSOR_UNKNOWN, "That cursor is not one that an earlier answer gave.");
}
