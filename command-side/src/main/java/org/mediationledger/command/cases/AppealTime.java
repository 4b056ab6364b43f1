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

    /**
     * The date, with an earlier day to aim for where there is one: a letter may bear an earlier date than its sending (SEND35
     * asks for it), and a certificate's month may not be everybody's, or may not count.
     */
    static StatutoryDate warned(CaseFacts facts, StatutoryDate date) {
        LocalDate printed = facts.decision().earlierPrintedOn();
        boolean certain = monthIsCertain(facts);
        return printed == null && certain
                ? date
                : Safety.ifEarlier(
                        date,
                        Matter.of(facts)
                                .withNoticeSentOn(
                                        printed == null ? facts.decision().noticeSentOn() : printed)
                                .withCertificateIssuedOn(certain ? safeCertificateDate(facts) : null));
    }

    /** The last day to appeal that is safe whatever reading is taken, for everybody who holds the right. */
    static @Nullable LocalDate safeAppealBy(CaseFacts facts) {
        return appealBy(facts, monthIsCertain(facts) ? safeCertificateDate(facts) : null);
    }

    /**
     * Whether nobody who acts relies on another's certificate (CFA 2014 s 55(3)) or on one that followed a contact after the
     * two months (reg 33): for them the two months from the notice stay the safe time.
     */
    private static boolean monthIsCertain(CaseFacts facts) {
        return facts.children().certificatesInForce().findAny().isEmpty()
                || facts.holders().acting().stream()
                        .allMatch(person ->
                                facts.children().certified(person) && !ChoiceRules.contactAfterLimit(person, facts));
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
