package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.HolderCapacity;

/** Stories of families who do not wish to mediate. */
final class Declining {

    /** No figure is published; of the appeals of 2024 four in five had no mediation before them. */
    private static final int APPEAL = 55;

    private static final int ALWAYS = 100;

    private static final int APPEAL_CASE = 0;
    private static final int LATE_CASE = 1;
    private static final int COPY_CASE = 2;
    private static final int NOTICE_CASE = 2;
    private static final int MOVE_CASE = 3;
    private static final int CARE_CASE = 4;

    private static final int AGE_IN_CARE = 9;

    private final Telling t;
    private final Chapters in;

    Declining(Telling telling) {
        this.t = telling;
        this.in = Chapters.of(telling);
    }

    void declined() {
        switch (t.index()) {
            case NOTICE_CASE -> declinedOnBetterNotice();
            case MOVE_CASE -> declinedAfterMoving();
            case CARE_CASE ->
                new Declining(t.of(t.cast()
                                .family()
                                .aged(
                                        HolderCapacity.PARENT,
                                        AGE_IN_CARE,
                                        t.cast().openedOn())))
                        .declinedInCare();
            default -> declinedAsUsual();
        }
    }

    /** The notice lacks what it must tell; another one comes. */
    private void declinedOnBetterNotice() {
        in.beginning().open();
        t.pass(0, 1);
        in.beginning().contact();
        in.changing().examineNotice();
        t.pass(3, 6);
        in.changing().correctNotice();
        in.beginning().advice();
        certificateAndEnd();
    }

    private void declinedAfterMoving() {
        in.beginning().upToAdvice();
        in.changing().moveAway();
        certificateAndEnd();
    }

    private void declinedInCare() {
        in.beginning().open();
        t.pass(0, 1);
        in.beginning().contact();
        in.changing().stateCare();
        in.beginning().advice();
        t.pass(0, 3);
        certificateAndEnd();
    }

    /** From the opening on, which another story tells. */
    void afterOpening() {
        t.pass(0, 2);
        in.beginning().contact();
        t.pass(0, 2);
        in.beginning().advice();
        t.pass(0, 4);
        certificateAndEnd();
    }

    private void declinedAsUsual() {
        in.beginning().upToAdvice();
        if (t.chance().percent(12)) {
            in.choosing().leaveOpen();
            t.pass(2, 8);
        }
        certificateAndEnd();
    }

    /** Nothing but the school is in dispute: a certificate is not required, and some ask for one. */
    void declinedOnSectionI() {
        in.beginning().upToAdvice();
        if (t.index() % 2 == 0) {
            certificateAndEnd();
        } else {
            in.choosing().decline();
            end();
        }
    }

    /** The notice turns out to have been sent on another day. */
    void declinedAfterCorrection() {
        in.beginning().open();
        t.pass(0, 3);
        in.beginning().contact();
        t.pass(0, 1);
        in.recording().correctDecision();
        in.beginning().advice();
        t.pass(0, 4);
        certificateAndEnd();
    }

    /** The family doesn't answer, the case is closed; weeks later it calls. */
    void declinedAfterReopening() {
        in.beginning().upToAdvice();
        in.choosing().leaveOpen();
        t.pass(15, 20);
        in.conducting().writeLast();
        in.ending().close(ClosureReason.NO_RESPONSE);
        t.pass(3, 9);
        in.ending().reopen();
        certificateAndEnd();
    }

    private void certificateAndEnd() {
        LocalDate no = t.diary().day();
        in.choosing().decline();
        CertificateId certificate = t.index() == LATE_CASE
                ? in.certifying().issueLate(CertificateGround.C1, no)
                : in.certifying().issue(CertificateGround.C1, no);
        if (t.index() == COPY_CASE) {
            t.pass(5, 9);
            in.certifying().copy(certificate);
        }
        in.holding().settle();
        end();
    }

    private void end() {
        LocalDate day = t.diary().day();
        Agenda agenda = new Agenda();
        in.ending().close(day, agenda);
        in.ending().perhapsAppeal(t.index() == APPEAL_CASE ? ALWAYS : APPEAL, day, agenda);
        agenda.run(t.diary());
    }
}
