package org.mediationledger.launcher.demo.story;

import org.mediationledger.terms.ClosureReason;

/** Stories of families who never decide. */
final class Leaving {

    private final Telling t;
    private final Chapters in;

    Leaving(Telling telling) {
        this.t = telling;
        this.in = Chapters.of(telling);
    }

    void noResponse() {
        in.beginning().upToAdvice();
        if (t.chance().percent(60)) {
            in.choosing().leaveOpen();
        }
        t.pass(18, 30);
        in.conducting().writeLast();
        in.ending().close(ClosureReason.NO_RESPONSE);
    }

    void withdrawn() {
        in.beginning().upToAdvice();
        t.pass(0, 8);
        if (t.index() % 2 == 0) {
            in.conducting().resolveEarly();
        }
        in.choosing().withdraw();
        t.pass(0, 2);
        in.ending().close(ClosureReason.FAMILY_WITHDREW);
    }

    /** Another provider's family, or a case that should not have been opened. */
    void passedOn() {
        in.beginning().openOnly();
        t.pass(0, 2);
        in.beginning().contact();
        in.ending().close(t.index() % 2 == 0 ? ClosureReason.SIGNPOSTED : ClosureReason.OPENED_IN_ERROR);
    }
}
