package org.mediationledger.launcher.demo.story;

import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.HolderCapacity;

/** Stories of families who never decide. */
final class Leaving {

    private static final int AGE_IN_CUSTODY = 17;

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
        if (t.index() == 0) {
            in.changing().seekPermission();
            in.ending().register(t.diary().day());
            in.papering().bind();
        }
    }

    void withdrawn() {
        in.beginning().upToAdvice();
        t.pass(0, 8);
        if (t.index() % 2 == 0) {
            in.conducting().resolveEarly();
            in.changing().withdrawDecision();
        }
        in.choosing().withdraw();
        t.pass(0, 2);
        in.ending().close(ClosureReason.FAMILY_WITHDREW);
    }

    /** Another provider's family, or a case that should not have been opened. */
    void passedOn() {
        if (t.index() == 0) {
            new Leaving(t.of(t.cast()
                            .family()
                            .aged(
                                    HolderCapacity.YOUNG_PERSON,
                                    AGE_IN_CUSTODY,
                                    t.cast().openedOn())))
                    .inCustody();
            return;
        }
        in.beginning().openOnly();
        t.pass(0, 2);
        in.beginning().contact();
        if (t.index() % 2 == 0) {
            in.changing().signpost("The information and advice service of the family's own area");
            in.ending().close(ClosureReason.SIGNPOSTED);
        } else {
            in.ending().close(ClosureReason.OPENED_IN_ERROR);
        }
    }

    /** Other regulations apply to a detained person: the ledger states no date, and the provider shows where to turn. */
    private void inCustody() {
        in.beginning().open();
        t.pass(0, 2);
        in.beginning().contact();
        in.changing().detain();
        in.changing().signpost("A solicitor who acts for young people in custody");
        in.ending().close(ClosureReason.SIGNPOSTED);
    }
}
