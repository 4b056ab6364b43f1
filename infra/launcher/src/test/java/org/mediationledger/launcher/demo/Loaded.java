package org.mediationledger.launcher.demo;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.rights.CaseScope;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/** What a load left in the store, and how the cases stand by it. */
record Loaded(List<RecordedEvent> recorded) {

    Stream<LedgerEvent> events() {
        return recorded.stream().map(RecordedEvent::event);
    }

    <E extends LedgerEvent> Stream<E> all(Class<E> type) {
        return events().filter(type::isInstance).map(type::cast);
    }

    <E extends LedgerEvent> boolean any(Class<E> type, Predicate<E> that) {
        return all(type).anyMatch(that);
    }

    Set<CaseId> casesWith(Class<? extends LedgerEvent> type) {
        return all(type).map(LedgerEvent::caseId).collect(Collectors.toSet());
    }

    List<LedgerEvent> ofCase(CaseId caseId) {
        return events().filter(event -> event.caseId().equals(caseId)).toList();
    }

    /** The dates that run today: of all cases, those that events started and none stopped, as last stated. */
    List<StatutoryDate> running() {
        Map<CaseId, Map<String, StatutoryDate>> cases = new LinkedHashMap<>();
        events().forEach(event -> {
            Map<String, StatutoryDate> running =
                    cases.computeIfAbsent(event.caseId(), unknown -> new LinkedHashMap<>());
            clocksOf(event).forEach(clocks -> {
                clocks.started().forEach(clock -> running.put(clock.clock(), clock.date()));
                clocks.restated()
                        .forEach(clock -> running.computeIfPresent(clock.clock(), (name, before) -> clock.now()));
                clocks.stopped().forEach(clock -> running.remove(clock.clock()));
            });
        });
        return cases.values().stream()
                .flatMap(running -> running.values().stream())
                .toList();
    }

    /** Whether a date of that rule runs and falls due within those days, both included. */
    boolean runs(Rule rule, LocalDate from, LocalDate to) {
        return running().stream()
                .anyMatch(date -> date.rule() == rule
                        && !date.dueOn().isBefore(from)
                        && !date.dueOn().isAfter(to));
    }

    private static Stream<Clocks> clocksOf(LedgerEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == Clocks.class)
                .map(component -> (Clocks) value(component, event));
    }

    private static Object value(RecordComponent component, LedgerEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What decides who reaches each case, told from the events alone. */
    List<CaseScope> scopes() {
        return casesWith(IntakeEvent.CaseOpened.class).stream().map(this::scope).toList();
    }

    private CaseScope scope(CaseId caseId) {
        List<LedgerEvent> events = ofCase(caseId);
        IntakeEvent.CaseOpened opened = the(events, IntakeEvent.CaseOpened.class);
        IntakeEvent.ProviderAllocated allocated = the(events, IntakeEvent.ProviderAllocated.class);
        return new CaseScope(
                opened.referredBy() == null ? null : opened.referredBy().value(),
                allocated.provider().value(),
                allocated.adviserOrganisation().value(),
                opened.localAuthority().value(),
                Set.of(Objects.requireNonNull(opened.commissioner()).value()),
                of(events, DecisionEvent.IssuesStated.class)
                        .anyMatch(stated -> stated.issues().contains(IssueKind.HEALTH)),
                of(events, AftermathEvent.AppealRegistered.class).findAny().isPresent(),
                of(events, ChildNoted.MeetingPlanNoted.class)
                        .flatMap(plan -> plan.mediators().stream())
                        .collect(Collectors.toSet()),
                granted(events));
    }

    private static Set<AccountId> granted(List<LedgerEvent> events) {
        Set<AccountId> ended = of(events, AccessEvent.AccessRevoked.class)
                .map(AccessEvent.AccessRevoked::account)
                .collect(Collectors.toSet());
        return of(events, AccessEvent.AccessGranted.class)
                .map(AccessEvent.AccessGranted::account)
                .filter(account -> !ended.contains(account))
                .collect(Collectors.toSet());
    }

    private static <E> Stream<E> of(List<LedgerEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private static <E> E the(List<LedgerEvent> events, Class<E> type) {
        return of(events, type).findFirst().orElseThrow();
    }
}
