package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The law as it stands: the dated rule sets, oldest first, and the newest calendar.
 *
 * @param ruleSets each governs the clocks that start from its day until the next one's; the first also governs earlier
 *     days, because the clocks before the Act are not kept
 * @param bankHolidays the newest edition, which holds all that the older ones held
 */
record Statute(List<RuleSet> ruleSets, BankHolidays bankHolidays) {

    /** The one place that names the editions: a new rule set or calendar is a table and a word here. */
    static final Statute IN_FORCE = new Statute(
            List.of(RuleSet.read(Table.read("england-2026.1"))), BankHolidays.read(Table.read("bank-holidays-2028")));

    Statute {
        ruleSets = List.copyOf(ruleSets);
    }

    WorkingDays workingDays() {
        return new WorkingDays(bankHolidays);
    }

    /** The name of the newest editions. */
    String edition() {
        return editionOf(ruleSets.getLast());
    }

    /** The names of all editions in force, one for each rule set. */
    Set<String> editions() {
        return ruleSets.stream().map(this::editionOf).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Starts the clock of a limit, if the fact that it runs from is known.
     *
     * @throws UnknownYearException when the year of the fact has not four digits
     */
    Optional<RunningLimit> start(TimeLimit limit, @Nullable LocalDate fact) {
        return Optional.ofNullable(fact).map(day -> start(limit, governing(day), day));
    }

    /**
     * The parties' own time for what they agreed, if there is an agreement and it sets one.
     *
     * @throws AgreedTimeBeforeAgreementException when it lies before the agreement
     */
    Optional<AgreementActions.AgreedTime> agreedTime(
            @Nullable LocalDate agreementMadeOn, @Nullable LocalDate agreedBy) {
        return Optional.ofNullable(agreementMadeOn)
                .flatMap(made -> Optional.ofNullable(agreedBy)
                        .map(by -> new AgreementActions.AgreedTime(
                                made, by, governing(made).agreedTimeCitation())));
    }

    private RunningLimit start(TimeLimit limit, RuleSet ruleSet, LocalDate day) {
        return new RunningLimit(limit, day, ruleSet.provision(limit), workingDays(), editionOf(ruleSet));
    }

    private RuleSet governing(LocalDate day) {
        return ruleSets.reversed().stream()
                .filter(ruleSet -> !day.isBefore(ruleSet.from()))
                .findFirst()
                .orElseGet(ruleSets::getFirst);
    }

    private String editionOf(RuleSet ruleSet) {
        return ruleSet.edition() + "+" + bankHolidays.edition();
    }
}
