package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.Timescales;
import org.mediationledger.statute.Trigger;
import org.mediationledger.terms.CertificateGround;

/** The certificates that are owed: to each right-holder who acts, on what they themselves said (CFA 2014 s 55(3)-(5)). */
record CertificateClocks(CaseFacts facts) {

    void addTo(Map<String, ClockStanding> clocks) {
        facts.holders().acting().forEach(person -> add(clocks, person));
    }

    /** The clock of a certificate that is owed to somebody: of the first who was named, it has no name. */
    static String name(CaseFacts facts, Trigger trigger, PersonId person) {
        String clock = Rule.ISSUE_CERTIFICATE + "/" + trigger;
        return facts.holders().first(person) ? clock : clock + "/" + person;
    }

    private void add(Map<String, ClockStanding> clocks, PersonId person) {
        ChoiceState choice = facts.holders().choiceOf(person);
        if (choice.saidNo() || choice.pursued()) {
            Timescales.of(choice.saidNo() ? declined(choice) : pursued())
                    .forEach(date -> clocks.put(
                            name(facts, date.trigger(), person),
                            new ClockStanding(date, issuedOn(date.trigger(), person))));
        }
    }

    private Facts declined(ChoiceState choice) {
        return Matter.of(facts).withFamilyDeclinedOn(choice.since());
    }

    private Facts pursued() {
        return Matter.of(facts)
                .withCannotArrangeToldOn(facts.arrangement().cannotArrangeToldOn())
                .withMediationConcludedOn(
                        facts.children().participated() ? facts.conclusion().concludedOn() : null);
    }

    /** The first certificate meets the duty; a further one is no second duty. */
    private @Nullable LocalDate issuedOn(Trigger trigger, PersonId person) {
        Set<CertificateGround> grounds = groundsOf(trigger);
        return facts.children()
                .certificatesInForce()
                .filter(certificate -> certificate.person().equals(person) && grounds.contains(certificate.ground()))
                .map(ChildrenState.Certificate::issuedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Set<CertificateGround> groundsOf(Trigger trigger) {
        return switch (trigger) {
            case FAMILY_DECLINED -> EnumSet.of(CertificateGround.C1, CertificateGround.C1B);
            case CANNOT_ARRANGE_TOLD -> EnumSet.of(CertificateGround.C3, CertificateGround.C2);
            case MEDIATION_CONCLUDED -> EnumSet.of(CertificateGround.C2);
            case NOTICE_SENT, CERTIFICATE_ISSUED, LOCAL_AUTHORITY_INFORMED, COMMISSIONER_INFORMED, MEETING, AGREEMENT ->
                EnumSet.noneOf(CertificateGround.class);
        };
    }
}
