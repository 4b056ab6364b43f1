package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.CorrectionCommand;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.WorkingDays;

/** What may be corrected. Every date that hangs on the corrected fact is stated anew in the same unit of work. */
final class CorrectionRules {

    private CorrectionRules() {}

    static List<Draft> decide(Asked asked, CorrectionCommand command) {
        CaseEvent target = Require.present(
                asked.state().find(command.corrects()),
                ENTRY_NOT_FOUND,
                "corrects",
                "The case has no such entry, or it was struck out.");
        CorrectionEvent correction = switch (command) {
            case CorrectionCommand.CorrectDate c -> date(asked, c, target);
            case CorrectionCommand.CorrectDecision c -> decision(asked, c, target);
            case CorrectionCommand.StrikeOut c -> strikeOut(asked, c, target);
        };
        return List.of(
                Draft.plain(correction),
                new Draft.Restatement(clocks -> new CorrectionEvent.DatesRestated(
                        command.caseId(),
                        command.corrects(),
                        WorkingDays.england().edition(),
                        asked.on(),
                        clocks)));
    }

    private static CorrectionEvent date(Asked asked, CorrectionCommand.CorrectDate command, CaseEvent target) {
        Require.that(
                Corrected.onDay(target, command.to()).isPresent(),
                ENTRY_NOT_CORRECTABLE,
                "corrects",
                "That kind of entry has no date that can be corrected so.");
        Require.notFuture(command.to(), asked.today(), "to");
        Require.that(!target.occurredOn().equals(command.to()), NOTHING_CHANGES, "to", "That is the date on record.");
        return new CorrectionEvent.DateCorrected(
                command.caseId(), command.corrects(), target.occurredOn(), command.to(), command.reason(), asked.on());
    }

    private static CorrectionEvent decision(Asked asked, CorrectionCommand.CorrectDecision command, CaseEvent target) {
        CorrectionEvent.DecisionCorrected correction = new CorrectionEvent.DecisionCorrected(
                command.caseId(),
                command.corrects(),
                command.kind(),
                command.sectionIOnly(),
                command.printedOn(),
                command.sentOn(),
                command.receivedOn(),
                command.reason(),
                asked.on());
        CaseEvent corrected = Corrected.decision(target, correction)
                .orElseThrow(() -> CommandRefused.because(
                        ENTRY_NOT_CORRECTABLE, "corrects", "That entry is not the notice of a decision."));
        Require.that(!corrected.equals(target), NOTHING_CHANGES, "Those are the values on record.");
        DecisionRules.check(
                command.kind(),
                command.sectionIOnly(),
                asked.today(),
                new DecisionRules.NoticeDates(command.printedOn(), command.sentOn(), command.receivedOn()));
        return correction;
    }

    private static CorrectionEvent strikeOut(Asked asked, CorrectionCommand.StrikeOut command, CaseEvent target) {
        Require.that(
                Corrected.onDay(target, target.occurredOn()).isPresent(),
                ENTRY_NOT_CORRECTABLE,
                "corrects",
                "That kind of entry can't be struck out.");
        Require.that(
                !mayCarryCertificate(target)
                        || asked.facts()
                                .children()
                                .certificatesInForce()
                                .findAny()
                                .isEmpty(),
                CERTIFICATE_RELIES_ON_ENTRY,
                "corrects",
                "A certificate in force may rest on that entry; withdraw it first.");
        Require.that(
                !(target instanceof HolderEvent.RightTakenOver passed) || nothingIssuedTo(asked, passed.by()),
                CERTIFICATE_RELIES_ON_ENTRY,
                "corrects",
                "A certificate in force was issued to who took the right over; withdraw it first.");
        return new CorrectionEvent.EntryStruckOut(command.caseId(), command.corrects(), command.reason(), asked.on());
    }

    private static boolean nothingIssuedTo(Asked asked, PersonId person) {
        return asked.facts()
                .children()
                .certificatesInForce()
                .noneMatch(certificate -> certificate.person().equals(person));
    }

    /** Whether a certificate may rest on that kind of entry (CFA 2014 s 55(4)-(5)). */
    private static boolean mayCarryCertificate(CaseEvent entry) {
        return entry instanceof ChoiceEvent
                || entry instanceof ArrangementEvent
                || entry instanceof ConclusionEvent.MediationConcluded;
    }
}
