package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/** The time in which the family contacts the adviser and appeals (reg 33; HESC Tribunal Rules 2008 r 20). */
final class AppealTime {

    private AppealTime() {}

    /** The date by which the Tribunal must have the appeal on these facts, if a certificate were issued on that day. */
    static @Nullable LocalDate appealBy(CaseFacts facts, @Nullable LocalDate certificateIssuedOn) {
        return day(noticed(facts).withCertificateIssuedOn(certificateIssuedOn), Rule.APPEAL);
    }

    /** The last day to contact the adviser on these facts (reg 33), whether or not it still matters. */
    static @Nullable LocalDate contactBy(CaseFacts facts) {
        return day(noticed(facts).withCertificateIssuedOn(safeCertificateDate(facts)), Rule.CONTACT_ADVISER);
    }

    /** By when regulation 33 asks for contact where a certificate is needed. */
    static @Nullable LocalDate contactByIfNeeded(CaseFacts facts) {
        return day(noticed(facts).withSectionIOnly(false), Rule.CONTACT_ADVISER);
    }

    /**
     * Where several certificates exist, the first one's month counts: the safe reading. One that issued while none was
     * needed gives none.
     */
    static @Nullable LocalDate safeCertificateDate(CaseFacts facts) {
        return anyIdle(facts)
                ? null
                : facts.children()
                        .certificatesInForce()
                        .map(ChildrenState.Certificate::issuedOn)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    /** A letter that bears an earlier date than its sending gives an earlier date to warn by (SEND35 asks for it). */
    static StatutoryDate warned(CaseFacts facts, StatutoryDate date) {
        LocalDate printed = facts.decision().earlierPrintedOn();
        return printed == null
                ? date
                : Safety.ifEarlier(
                        date,
                        Matter.of(facts).withNoticeSentOn(printed).withCertificateIssuedOn(safeCertificateDate(facts)));
    }

    private static boolean anyIdle(CaseFacts facts) {
        return facts.children().certificates().entrySet().stream()
                .filter(known -> !known.getValue().withdrawn())
                .anyMatch(known ->
                        facts.decision().idle(known.getKey(), known.getValue().issuedOn()));
    }

    private static Facts noticed(CaseFacts facts) {
        return Matter.of(facts).withNoticeSentOn(facts.decision().noticeSentOn());
    }

    private static @Nullable LocalDate day(Facts facts, Rule rule) {
        return Matter.date(facts, rule).map(StatutoryDate::dueOn).orElse(null);
    }
}
