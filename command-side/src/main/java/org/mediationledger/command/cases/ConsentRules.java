package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.mediationledger.command.api.ConsentCommand;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.SharedMatter;

/** Consent is a right-holder's own, says what it covers, and can be withdrawn at any time. */
final class ConsentRules {

    private ConsentRules() {}

    static List<Draft> decide(Asked asked, ConsentCommand command) {
        return List.of(Draft.plain(
                switch (command) {
                    case ConsentCommand.GiveSharingConsent c -> give(asked, c);
                    case ConsentCommand.WithdrawSharingConsent c -> withdraw(asked, c);
                    case ConsentCommand.SignAgreementToMediate c -> sign(asked, c);
                }));
    }

    private static ConsentEvent give(Asked asked, ConsentCommand.GiveSharingConsent command) {
        ofHolder(asked, command.by());
        Require.that(!command.matters().isEmpty(), MATTERS_MISSING, "matters", "Say what the consent covers.");
        List<SharedMatter> matters = command.matters().stream().sorted().toList();
        Require.that(
                !matters.equals(asked.facts()
                        .consent()
                        .sharing()
                        .get(new ConsentState.Sharing(command.by(), command.sharedWith()))),
                CONSENT_ALREADY_GIVEN,
                "That consent is on record.");
        return new ConsentEvent.SharingConsentGiven(
                command.caseId(), command.by(), command.sharedWith(), matters, asked.on());
    }

    /** Whoever gave a consent may take it back, also when the right has passed on since (UK GDPR art 7(3)). */
    private static ConsentEvent withdraw(Asked asked, ConsentCommand.WithdrawSharingConsent command) {
        Require.that(
                asked.facts()
                        .consent()
                        .sharing()
                        .containsKey(new ConsentState.Sharing(command.by(), command.sharedWith())),
                CONSENT_NOT_GIVEN,
                "sharedWith",
                "No consent to share with them is on record.");
        return new ConsentEvent.SharingConsentWithdrawn(
                command.caseId(), command.by(), command.sharedWith(), asked.on());
    }

    private static ConsentEvent sign(Asked asked, ConsentCommand.SignAgreementToMediate command) {
        CaseFacts facts = asked.facts();
        if (facts.intake().mediation()) {
            Require.that(
                    facts.choice().pursued(),
                    MEDIATION_NOT_REQUESTED,
                    "The family has not said that it wishes to mediate.");
        } else {
            Require.that(
                    facts.intake().everyoneConsents(),
                    RESOLUTION_CONSENT_MISSING,
                    "Disagreement resolution is voluntary on both sides: the family's and another party's consent"
                            + " are needed, and nobody's refusal.");
        }
        Require.that(
                command.party() != Party.COMMISSIONING_BODY
                        || facts.decision().healthInIssue()
                        || !facts.intake().mediation(),
                HEALTH_NOT_IN_ISSUE,
                "party",
                "The commissioning body is a party only where health is in issue.");
        Signatory who = Signatory.of(facts, command.party(), command.person());
        Require.that(
                !facts.consent().signed().contains(who),
                AGREEMENT_TO_MEDIATE_ALREADY_SIGNED,
                "party",
                "That signature is on record.");
        return new ConsentEvent.AgreementToMediateSigned(command.caseId(), who.party(), who.person(), asked.on());
    }

    private static void ofHolder(Asked asked, PersonId by) {
        Require.that(
                asked.facts().holds(by),
                PERSON_UNKNOWN,
                "by",
                "Consent is for a right-holder of the case to give and to withdraw.");
    }
}
