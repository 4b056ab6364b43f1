package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.DisagreementKind;
import org.mediationledger.terms.DisagreementStage;
import org.mediationledger.terms.Party;
import org.mediationledger.web.intake.DisagreementRequest;
import org.mediationledger.web.intake.ResolutionConsentRequest;

/** Stories of disagreement resolution: voluntary, without clock, without certificate. */
final class Resolving {

    private final Telling t;
    private final Chapters in;

    Resolving(Telling telling) {
        this.t = telling;
        this.in = Chapters.of(telling);
    }

    void resolved() {
        DisagreementKind kind = open();
        consents(kind, true);
        t.pass(1, 6);
        Session session = in.meetings()
                .prepare(in.meetings().arrange(Meetings.LAWFUL_LEAD, 18), Company.of(t.index(), t.chance()));
        in.meetings().hold(session);
        Agenda agenda = new Agenda();
        Settlement settlement = t.chance().percent(70) ? Settlement.voluntary(t.chance()) : Settlement.none();
        in.concluding().conclude(settlement, session.day(), agenda);
        in.ending().close(agenda.lastDay(t.diary().day()), agenda);
        agenda.run(t.diary());
    }

    /** One side doesn't want it, and that is that. */
    void refused() {
        consents(open(), false);
        t.pass(1, 10);
        in.ending().close(ClosureReason.COMPLETED);
    }

    /** Everybody agrees, and a meeting is planned after today. */
    void ahead() {
        consents(open(), true);
        LocalDate day = t.diary().day();
        LocalDate plannedOn = WorkWeek.after(t.today(), t.chance().between(2, 12));
        in.meetings().arrangeFor(plannedOn.isAfter(day) ? plannedOn : WorkWeek.after(day, 2));
    }

    /** What the family brings is a decision that it could appeal, too. */
    void comeWithDecision() {
        open();
        t.pass(0, 1);
        in.beginning().decide();
    }

    /** The other side does not want it. */
    void partWays() {
        consents(DisagreementKind.PART_3_DUTIES, false);
        t.pass(1, 10);
        in.ending().close(ClosureReason.COMPLETED);
    }

    private DisagreementKind open() {
        DisagreementKind[] kinds = {
            DisagreementKind.SCHOOL_PROVISION, DisagreementKind.PART_3_DUTIES, DisagreementKind.HEALTH_OR_CARE_PROVISION
        };
        DisagreementKind kind = kinds[t.index() % kinds.length];
        DisagreementStage[] stages = DisagreementStage.values();
        in.beginning()
                .open(new DisagreementRequest(
                        kind, stages[t.index() % stages.length], t.diary().day()));
        return kind;
    }

    private void consents(DisagreementKind kind, boolean everybody) {
        t.pass(0, 1);
        consent(Party.FAMILY, true);
        t.pass(1, 4);
        consent(
                switch (kind) {
                    case SCHOOL_PROVISION -> Party.SCHOOL_OR_COLLEGE;
                    case PART_3_DUTIES -> Party.LOCAL_AUTHORITY;
                    case HEALTH_OR_CARE_PROVISION, BETWEEN_BODIES -> Party.COMMISSIONING_BODY;
                },
                everybody);
    }

    private void consent(Party party, boolean consents) {
        t.add(
                t.cast().coordinator(),
                new Deed.Consent(
                        new ResolutionConsentRequest(party, consents, t.diary().day())));
    }
}
