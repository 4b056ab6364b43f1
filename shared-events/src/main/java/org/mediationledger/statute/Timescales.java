package org.mediationledger.statute;

import java.util.Comparator;
import java.util.List;

/** What are my timescales? The one way into the law. */
public final class Timescales {

    private static final List<Obligation> OBLIGATIONS = List.of(
            new AdviserContact(),
            new Appeal(),
            new CertificateIssue(),
            new CommissionerNotice(),
            new MediationArrangement(),
            new MeetingNotice(),
            new AgreementActions(),
            new AgreementNotice());

    private static final Comparator<StatutoryDate> IN_ORDER = Comparator.comparing(StatutoryDate::dueOn)
            .thenComparing(StatutoryDate::rule)
            .thenComparing(StatutoryDate::trigger);

    private Timescales() {}

    /**
     * The statutory dates that the facts determine, and no others, by the day they fall due, then by rule, then by
     * trigger.
     *
     * @throws UnknownYearException when a date needs a year that the calendar does not know
     * @throws AgreedTimeBeforeAgreementException when the parties' own time lies before their agreement
     */
    public static List<StatutoryDate> of(Facts facts) {
        return of(facts, Statute.IN_FORCE);
    }

    static List<StatutoryDate> of(Facts facts, Statute statute) {
        return OBLIGATIONS.stream()
                .flatMap(obligation -> obligation.dates(facts, statute))
                .sorted(IN_ORDER)
                .toList();
    }

    /** The name of the newest rule set and calendar, such as {@code england-2026.1+bank-holidays-2028}. */
    public static String edition() {
        return Statute.IN_FORCE.edition();
    }
}
