package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.certificate.CertificateTerms;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.Clocks;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.Trigger;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.FurtherCertificateReason;

/** When a certificate may issue, on which ground, and to whom (CFA 2014 s 55). */
final class CertificateRules {

    private CertificateRules() {}

    static List<Draft> decide(Asked asked, CertificateCommand command) {
        Require.that(
                asked.facts().intake().mediation(),
                NOT_IN_DISAGREEMENT_RESOLUTION,
                "Disagreement resolution never produces a certificate.");
        return switch (command) {
            case CertificateCommand.IssueCertificate c -> issue(asked, c);
            case CertificateCommand.RecordCertificate c -> recordPaper(asked, c);
            case CertificateCommand.CopyCertificate c -> copy(asked, c);
            case CertificateCommand.WithdrawCertificate c -> withdraw(asked, c);
            case CertificateCommand.RecordCertificateSent c -> sent(asked, c);
            case CertificateCommand.RecordCertificateBounced c -> bounced(asked, c);
            case CertificateCommand.AskWithdrawal c -> askWithdrawal(asked, c);
            case CertificateCommand.ConfirmWithdrawal c -> confirmWithdrawal(asked, c);
        };
    }

    /** The terms of a certificate that the rules allow. */
    static CertificateTerms terms(
            CaseFacts facts, CertificateCommand.New command, LocalDate issuedOn, LocalDate on, Clocks childClocks) {
        PersonId person = holder(facts, command);
        Map<String, ClockStanding> clocks = CaseClocks.of(facts);
        ClockStanding duty = clocks.get(CertificateClocks.name(facts, triggerOf(command.ground()), person));
        boolean another = facts.children().certificatesInForce().findAny().isPresent();
        boolean late = ChoiceRules.contactAfterLimit(person, facts);
        LocalDate counted = late || facts.decision().beforeWidening(issuedOn) ? null : issuedOn;
        LocalDate safe = another && !late ? safeOf(AppealTime.safeCertificateDate(facts), issuedOn) : counted;
        return new CertificateTerms(
                person,
                decision(facts),
                duty == null ? null : duty.date().runsFrom(),
                duty == null ? null : duty.date().dueOn(),
                late,
                facts.decision().sectionIOnly(),
                AppealTime.appealBy(facts, safe),
                another || late ? AppealTime.appealBy(facts, issuedOn) : null,
                Objects.requireNonNull(facts.intake().adviserOrganisation()),
                on,
                childClocks);
    }

    /** An earlier one's month counts, even if it gives none. */
    private static @Nullable LocalDate safeOf(@Nullable LocalDate earlier, LocalDate issuedOn) {
        return earlier != null && issuedOn.isBefore(earlier) ? issuedOn : earlier;
    }

    private static List<Draft> issue(Asked asked, CertificateCommand.IssueCertificate command) {
        CaseFacts facts = asked.facts();
        decision(facts);
        PersonId person = holder(facts, command);
        BodyRules.notDetained(facts);
        Require.that(
                facts.holders().choiceOf(person).adviceGivenOn() != null,
                ADVICE_NOT_GIVEN,
                "A certificate rests on information and advice; none is on record.");
        notHealthOnly(facts, command.ground());
        Require.that(
                madeOut(facts, person, command.ground()),
                GROUND_NOT_MADE_OUT,
                "ground",
                "The record does not show that ground: " + needs(command.ground()) + ".");
        alone(facts, person, command.ground(), command.further(), asked.today());
        return noted(facts, command, person, asked.today());
    }

    private static List<Draft> recordPaper(Asked asked, CertificateCommand.RecordCertificate command) {
        CaseFacts facts = asked.facts();
        decision(facts);
        PersonId person = holder(facts, command);
        BodyRules.notDetained(facts);
        Require.notFuture(command.issuedOn(), asked.today(), "issuedOn");
        Require.inOrder(
                facts.decision().noticeSentOn(),
                command.issuedOn(),
                "issuedOn",
                "A certificate can't be older than the notice of the decision that it relates to.");
        Require.inOrder(
                command.issuedOn(), asked.on(), "occurredOn", "A certificate can't have been seen before its issue.");
        notHealthOnly(facts, command.ground());
        alone(facts, person, command.ground(), command.further(), command.issuedOn());
        return noted(facts, command, person, command.issuedOn());
    }

    private static List<Draft> noted(
            CaseFacts facts, CertificateCommand.New command, PersonId person, LocalDate issuedOn) {
        Require.that(
                !facts.children().certificates().containsKey(command.certificate()),
                CERTIFICATE_DUPLICATE,
                "The certificate exists already.");
        return List.of(Draft.plain(new ChildNoted.CertificateNoted(
                command.caseId(), command.certificate(), person, command.ground(), issuedOn)));
    }

    /** A paper may be of somebody who held the right before; one that issues today is for somebody who acts. */
    private static PersonId holder(CaseFacts facts, CertificateCommand.New command) {
        PersonId said = command.person();
        return switch (command) {
            case CertificateCommand.IssueCertificate c -> Holding.acting(facts, said);
            case CertificateCommand.RecordCertificate c ->
                said == null ? Holding.acting(facts, null) : Holding.named(facts, said);
        };
    }

    private static DecisionId decision(CaseFacts facts) {
        return Require.present(
                facts.decision().decision(),
                DECISION_NOT_RECORDED,
                "A certificate relates to one decision; the case has none on record.");
    }

    /** No appeal lies about health alone, and no certificate follows from mediating it. */
    private static void notHealthOnly(CaseFacts facts, CertificateGround ground) {
        Require.that(
                !facts.decision().healthOnly() || ground == CertificateGround.C1 || ground == CertificateGround.C1B,
                HEALTH_ONLY_NO_CERTIFICATE,
                "ground",
                "Only health is in issue: mediating it leads to no certificate.");
    }

    private static boolean madeOut(CaseFacts facts, PersonId person, CertificateGround ground) {
        ChoiceState choice = facts.holders().choiceOf(person);
        return switch (ground) {
            case C1 -> choice.saidNo() && !choice.everPursued();
            case C1B -> choice.saidNo() && choice.everPursued();
            case C2 ->
                choice.pursued()
                        && facts.children().participated()
                        && facts.conclusion().concludedOn() != null;
            case C3 -> choice.pursued() && facts.arrangement().cannotArrangeToldOn() != null;
        };
    }

    private static String needs(CertificateGround ground) {
        return switch (ground) {
            case C1 -> "the family must have told the adviser that it does not wish to mediate, never having wished to";
            case C1B -> "the family must have wished to mediate and then not gone ahead";
            case C2 -> "the family must have wished to mediate, a meeting been held and the mediation concluded";
            case C3 -> "the family must wish to mediate and the authority have said that it cannot arrange it in time";
        };
    }

    private static Trigger triggerOf(CertificateGround ground) {
        return switch (ground) {
            case C1, C1B -> Trigger.FAMILY_DECLINED;
            case C2 -> Trigger.MEDIATION_CONCLUDED;
            case C3 -> Trigger.CANNOT_ARRANGE_TOLD;
        };
    }

    /** Whether a second certificate starts a new month is unclear, so nobody gets one unawares. */
    private static void alone(
            CaseFacts facts,
            PersonId person,
            CertificateGround ground,
            @Nullable FurtherCertificateReason further,
            LocalDate issuedOn) {
        Require.that(
                facts.children().certificates().entrySet().stream()
                        .filter(known -> !known.getValue().withdrawn())
                        .filter(known -> known.getValue().person().equals(person))
                        .filter(known -> !facts.decision()
                                .idle(known.getKey(), known.getValue().issuedOn()))
                        .noneMatch(known -> known.getValue().ground() == ground),
                CERTIFICATE_DUPLICATE,
                "ground",
                "The person has a certificate on that ground for this decision; make a copy of it.");
        Require.that(
                facts.children()
                                .certificatesInForce()
                                .noneMatch(certificate -> certificate.person().equals(person))
                        || further != null,
                SECOND_CERTIFICATE_NEEDS_REASON,
                "further",
                "The person has a certificate for this decision. It is unclear which of two starts the month: by the"
                        + " first the appeal must be received by "
                        + AppealTime.safeAppealBy(facts)
                        + " (safe), by a second of " + issuedOn + " by " + AppealTime.appealBy(facts, issuedOn)
                        + ". Give a reason to go on.");
    }

    private static List<Draft> copy(Asked asked, CertificateCommand.CopyCertificate command) {
        inForce(asked, command.certificate());
        return List.of(
                Draft.plain(new ChildNoted.CertificateCopyNoted(command.caseId(), command.certificate(), asked.on())));
    }

    private static List<Draft> withdraw(Asked asked, CertificateCommand.WithdrawCertificate command) {
        ChildrenState.Certificate certificate = inForce(asked, command.certificate());
        Require.that(
                asked.facts().aftermath().appealRegisteredOn() == null,
                CERTIFICATE_USED_FOR_APPEAL,
                "An appeal is registered that used it: one adviser asks for the withdrawal, and another confirms it.");
        Require.inOrder(
                certificate.issuedOn(), asked.on(), "occurredOn", "A certificate can't be withdrawn before its issue.");
        replaceable(asked, command.certificate(), command.replacedBy());
        return List.of(Draft.plain(
                new ChildNoted.CertificateWithdrawalNoted(command.caseId(), command.certificate(), asked.on())));
    }

    private static void replaceable(Asked asked, CertificateId certificate, @Nullable CertificateId replacement) {
        Require.that(
                replacement == null
                        || (!replacement.equals(certificate)
                                && asked.facts().children().certificates().containsKey(replacement)),
                CERTIFICATE_NOT_FOUND,
                "replacedBy",
                "The case has no such other certificate.");
    }

    private static List<Draft> askWithdrawal(Asked asked, CertificateCommand.AskWithdrawal command) {
        inForce(asked, command.certificate());
        LocalDate registeredOn = Require.present(
                asked.facts().aftermath().appealRegisteredOn(),
                APPEAL_NOT_REGISTERED,
                "No appeal is registered: the certificate can be withdrawn without a second person.");
        Require.inOrder(registeredOn, asked.on(), "occurredOn", "That is asked once the appeal is registered.");
        replaceable(asked, command.certificate(), command.replacedBy());
        return List.of(Draft.plain(new AftermathEvent.CertificateWithdrawalAsked(
                command.caseId(),
                command.certificate(),
                command.reason(),
                command.replacedBy(),
                command.by(),
                asked.on())));
    }

    private static List<Draft> confirmWithdrawal(Asked asked, CertificateCommand.ConfirmWithdrawal command) {
        inForce(asked, command.certificate());
        AftermathEvent.CertificateWithdrawalAsked request = Require.present(
                asked.facts().aftermath().withdrawalsAsked().get(command.certificate()),
                WITHDRAWAL_NOT_ASKED,
                "certificate",
                "Nobody has asked for the withdrawal of this certificate.");
        Require.that(
                !request.askedBy().equals(command.by()),
                SECOND_PERSON_NEEDED,
                "by",
                "Whoever asked for the withdrawal can't confirm it: another adviser must.");
        Require.inOrder(
                request.occurredOn(), asked.on(), "occurredOn", "It can't be confirmed before it was asked for.");
        return List.of(Draft.plain(
                new ChildNoted.CertificateWithdrawalNoted(command.caseId(), command.certificate(), asked.on())));
    }

    private static List<Draft> sent(Asked asked, CertificateCommand.RecordCertificateSent command) {
        ChildrenState.Certificate certificate = inForce(asked, command.certificate());
        Require.inOrder(
                certificate.issuedOn(),
                asked.on(),
                "occurredOn",
                "A certificate can't have gone out before its issue.");
        return List.of(Draft.plain(
                new ChildNoted.CertificateDispatchNoted(command.caseId(), command.certificate(), true, asked.on())));
    }

    private static List<Draft> bounced(Asked asked, CertificateCommand.RecordCertificateBounced command) {
        inForce(asked, command.certificate());
        LocalDate sentOn = Require.present(
                asked.facts().desk().sent().get(command.certificate()),
                CERTIFICATE_NOT_SENT,
                "certificate",
                "The certificate was not sent, or has come back already.");
        Require.inOrder(sentOn, asked.on(), "occurredOn", "A certificate can't come back before it went out.");
        return List.of(Draft.plain(
                new ChildNoted.CertificateDispatchNoted(command.caseId(), command.certificate(), false, asked.on())));
    }

    private static ChildrenState.Certificate inForce(Asked asked, CertificateId id) {
        ChildrenState.Certificate certificate = Require.present(
                asked.facts().children().certificates().get(id),
                CERTIFICATE_NOT_FOUND,
                "certificate",
                "The case has no such certificate.");
        Require.that(!certificate.withdrawn(), CERTIFICATE_ALREADY_WITHDRAWN, "The certificate was withdrawn.");
        return certificate;
    }
}
