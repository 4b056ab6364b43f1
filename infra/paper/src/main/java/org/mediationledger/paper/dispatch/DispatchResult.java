package org.mediationledger.paper.dispatch;

/** What became of sending a message. */
public sealed interface DispatchResult {

    /** It left: the next station took it over. That doesn't say that it arrived. */
    record Dispatched(MessageId id) implements DispatchResult {}

    /** It didn't leave. */
    record Refused(MessageId id, Reason reason) implements DispatchResult {}

    /** Why a message didn't leave. */
    enum Reason {
        /** The server won't take it for this recipient or from this sender: sending again doesn't help. */
        REJECTED,

        /** The server can't be reached, or says to come back later. */
        UNAVAILABLE,

        /** The server doesn't offer an encrypted connection that can be trusted. */
        NOT_SECURE,

        /** The folder can't be written. */
        NOT_WRITTEN,

        /** Nothing but a person can send it: a telephone call, or an entry in the portal. */
        BY_HAND
    }
}
