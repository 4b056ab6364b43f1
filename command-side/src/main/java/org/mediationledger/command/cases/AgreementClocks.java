package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Timescales;
import org.mediationledger.terms.ItemOwner;

/** The times that run from a mediation agreement, for each step that it binds a body to (regs 42 and 44). */
record AgreementClocks(CaseFacts facts) {

    void addTo(Map<String, ClockStanding> clocks) {
        LocalDate agreedOn = facts.conclusion().agreedOn();
        if (agreedOn != null) {
            facts.conclusion().items().stream()
                    .filter(item -> binding(item.owner()))
                    .forEach(item -> add(clocks, item, agreedOn));
        }
    }

    /** The rules that date an agreed action. */
    static Set<Rule> rulesOf(AgreedAction action, LocalDate agreedOn) {
        return Timescales.of(Facts.NONE.withAgreementMadeOn(agreedOn).withAgreedActions(Set.of(action))).stream()
                .map(StatutoryDate::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    /** Where the parties signed on several days, the day to aim for counts from the first. */
    StatutoryDate aimedFrom(StatutoryDate date, Facts matter) {
        return Safety.ifEarlier(
                date, matter.withAgreementMadeOn(facts.conclusion().firstSignedOn()));
    }

    private void add(Map<String, ClockStanding> clocks, AgreementItem item, LocalDate agreedOn) {
        Set<Rule> rules = rulesOf(item.action(), agreedOn);
        Facts step = Matter.of(facts).withAgreedActions(actions()).withAgreedBy(item.agreedBy());
        boolean dayAgreed = item.agreedBy() != null;
        LocalDate from = dayAgreed ? agreedOn : facts.conclusion().lastSignedOn();
        Timescales.of(step.withAgreementMadeOn(from)).stream()
                .filter(date -> rules.contains(date.rule()))
                .forEach(date -> add(clocks, item, dayAgreed ? date : aimedFrom(date, step)));
    }

    private void add(Map<String, ClockStanding> clocks, AgreementItem item, StatutoryDate date) {
        if (!facts.conclusion().endedOtherwise(item.item(), date.rule())) {
            LocalDate doneOn = facts.conclusion().done().get(new ConclusionState.StepRule(item.item(), date.rule()));
            clocks.put(date.rule() + "/" + item.item(), new ClockStanding(date, doneOn));
        }
    }

    private Set<AgreedAction> actions() {
        return facts.conclusion().items().stream()
                .filter(item -> binding(item.owner()))
                .map(AgreementItem::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AgreedAction.class)));
    }

    /** Regulation 42 binds the authority and the commissioning body, nobody else. */
    private static boolean binding(ItemOwner owner) {
        return switch (owner) {
            case LOCAL_AUTHORITY, COMMISSIONING_BODY -> true;
            case THIRD_PARTY, FAMILY -> false;
        };
    }
}
