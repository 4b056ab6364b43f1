package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.rights.Actor;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Outcome;
import org.mediationledger.web.conclusion.AgreementRequest;
import org.mediationledger.web.conclusion.ConclusionDesk;
import org.mediationledger.web.conclusion.ConclusionRequest;
import org.mediationledger.web.conclusion.ItemRequest;
import org.mediationledger.web.conclusion.StepDoneRequest;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.request.OnDay;

/** The end of mediation, the agreement, and what becomes of it. */
final class Concluding {

    private static final int PERCENT = 100;
    private static final int PLANS_NEEDED = 70;

    private final Telling t;

    Concluding(Telling telling) {
        this.t = telling;
    }

    /**
     * Mediation is over on that day, and what was agreed is written down; what is to be done goes onto the agenda. Answers
     * the agreed steps.
     */
    List<AgreementItemId> conclude(Settlement settlement, LocalDate on, Agenda agenda) {
        t.add(t.cast().mediator(), new Deed.Conclude(new ConclusionRequest(settlement.outcome(), on)));
        return settlement.outcome() == Outcome.NO_AGREEMENT ? List.of() : agree(settlement.pledges(), on, agenda);
    }

    List<AgreementItemId> agree(List<Pledge> pledges, LocalDate on, Agenda agenda) {
        Submission agreement = t.add(
                t.cast().mediator(),
                new Deed.Agree(new AgreementRequest(
                        pledges.stream()
                                .map(pledge ->
                                        new ItemRequest(pledge.action(), pledge.owner(), pledge.what(), pledge.by()))
                                .toList(),
                        on)));
        List<AgreementItemId> items = IntStream.range(0, pledges.size())
                .mapToObj(i -> ConclusionDesk.itemOf(t.caseId(), agreement, i))
                .toList();
        for (int i = 0; i < pledges.size(); i++) {
            keep(pledges.get(i), items.get(i), on, agenda);
        }
        return items;
    }

    private void keep(Pledge pledge, AgreementItemId item, LocalDate on, Agenda agenda) {
        List<Pledge.Part> parts = pledge.parts(t.chance().percent(PLANS_NEEDED));
        for (Pledge.Part part : parts) {
            int days = pledge.by() == null
                    ? part.days()
                    : Math.toIntExact(pledge.by().toEpochDay() - on.toEpochDay());
            switch (pledge.fate()) {
                case IN_TIME -> agenda.put(done(on, days, 45, 85), () -> complete(pledge, item, part.rule()));
                case LATE -> agenda.put(done(on, days, 125, 190), () -> complete(pledge, item, part.rule()));
                case LEFT_OPEN -> {}
            }
        }
    }

    /** A day after so many parts of a hundred of the time. */
    private LocalDate done(LocalDate on, int days, int least, int most) {
        return on.plusDays(Math.ceilDiv(days * t.chance().between(least, most), PERCENT));
    }

    private void complete(Pledge pledge, AgreementItemId item, @Nullable Rule rule) {
        Actor actor = switch (pledge.owner()) {
            case LOCAL_AUTHORITY -> t.cast().authority();
            case COMMISSIONING_BODY -> t.cast().boardOfficer();
            case THIRD_PARTY, FAMILY -> t.cast().coordinator();
        };
        LocalDate day = t.happens();
        t.add(actor, new Deed.Complete(item, new StepDoneRequest(rule, day)));
    }

    /** The board tells the authority of an agreement about health alone. */
    void tellOfAgreement(LocalDate on, Agenda agenda) {
        agenda.put(
                on.plusDays(t.chance().between(1, 9)),
                () -> t.add(
                        t.cast().boardOfficer(),
                        new Deed.TellOfAgreement(new OnDay(t.diary().day()))));
    }
}
