package org.mediationledger.paper.dispatch;

/** Where e-mail leaves. */
public interface Outbox {

    /** Sends; never throws for what a network or a server does. */
    DispatchResult send(MessageId id, Mail mail);
}
