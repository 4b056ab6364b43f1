package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.command.api.AgreementCommand;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.statute.Rule;

/** What becomes of an agreement: signed, varied, excused, disputed. */
final class AgreementRules {

    private AgreementRules() {}

    static List<Draft> decide(Asked asked, AgreementCommand command) {
        LocalDate agreedOn = Require.present(
                asked.facts().conclusion().agreedOn(), AGREEMENT_NOT_RECORDED, "No agreement is on record.");
        return switch (command) {
            case AgreementCommand.SignAgreement c -> sign(asked, c);
            case AgreementCommand.VaryStep c -> vary(asked, c, agreedOn);
            case AgreementCommand.ClaimExcuse c -> excuse(asked, c, agreedOn);
            case AgreementCommand.DisputeStep c -> dispute(asked, c, agreedOn);
        };
    }

    private static List<Draft> sign(Asked asked, AgreementCommand.SignAgreement command) {
        Signatory who = Signatory.of(asked.facts(), command.party(), command.person());
        Require.that(
                !asked.facts().conclusion().signedOn().containsKey(who),
                ALREADY_SIGNED,
                "party",
                "That signature is on record.");
        Require.inOrder(
                asked.facts().children().firstHeldOn(),
                asked.on(),
                "occurredOn",
                "The agreement can't be signed before the first meeting.");
        return List.of(Draft.timed(clocks ->
                new AgreementEvent.AgreementSigned(command.caseId(), who.party(), who.person(), asked.on(), clocks)));
    }

    private static List<Draft> vary(Asked asked, AgreementCommand.VaryStep command, LocalDate agreedOn) {
        AgreementItem item = ConclusionRules.item(asked.facts().conclusion(), command.item());
        sinceAgreed(asked, agreedOn);
        Require.that(
                !command.agreedBy().isBefore(agreedOn),
                AGREED_BY_BEFORE_AGREEMENT,
                "agreedBy",
                "The day agreed for a step can't lie before the agreement.");
        Require.that(
                !command.agreedBy().equals(item.agreedBy()),
                NOTHING_CHANGES,
                "agreedBy",
                "That is the day agreed for the step.");
        return List.of(Draft.timed(clocks -> new AgreementEvent.StepVaried(
                command.caseId(), command.item(), command.agreedBy(), asked.on(), clocks)));
    }

    private static List<Draft> excuse(Asked asked, AgreementCommand.ClaimExcuse command, LocalDate agreedOn) {
        AgreementItem item = ConclusionRules.item(asked.facts().conclusion(), command.item());
        Require.that(
                ItemOwners.excusable(item.action()),
                EXCUSE_NOT_OPEN,
                "item",
                "Only a time of regulation 44 has excuses; what regulation 42(3) times has none, and what nothing times"
                        + " needs none.");
        sinceAgreed(asked, agreedOn);
        return List.of(Draft.plain(
                new AgreementEvent.ExcuseClaimed(command.caseId(), command.item(), command.excuse(), asked.on())));
    }

    /** Done, says who undertook it; not done, says the family. The later word decides whether the date runs. */
    private static List<Draft> dispute(Asked asked, AgreementCommand.DisputeStep command, LocalDate agreedOn) {
        AgreementItem item = ConclusionRules.item(asked.facts().conclusion(), command.item());
        sinceAgreed(asked, agreedOn);
        Rule rule = ConclusionRules.ruleOf(command.rule(), AgreementClocks.rulesOf(item.action(), agreedOn));
        return List.of(Draft.timed(
                clocks -> new AgreementEvent.StepDisputed(command.caseId(), command.item(), rule, asked.on(), clocks)));
    }

    private static void sinceAgreed(Asked asked, LocalDate agreedOn) {
        Require.inOrder(agreedOn, asked.on(), "occurredOn", "Nothing becomes of a step before it was agreed.");
    }
}
