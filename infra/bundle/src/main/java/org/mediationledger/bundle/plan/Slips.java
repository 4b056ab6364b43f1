package org.mediationledger.bundle.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts slip pages where papers can't be. */
final class Slips {

    private Slips() {}

    static BundlePlan in(BundlePlan plan, Map<PaperId, SlipReason> slips) {
        Set<PaperId> planned =
                plan.entries().stream().map(entry -> entry.paper().id()).collect(Collectors.toUnmodifiableSet());
        if (!planned.containsAll(slips.keySet())) {
            throw new IllegalArgumentException("a slip page stands for a paper of the plan only");
        }
        Letters letters = new Letters();
        List<Section> sections = new ArrayList<>();
        for (Section section : plan.sections()) {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : section.entries()) {
                entries.add(letters.closeUp(slipped(entry, slips)));
            }
            sections.add(section.withEntries(entries));
        }
        List<Warning> warnings = new ArrayList<>(plan.warnings());
        sections.stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> slips.containsKey(entry.paper().id()))
                .map(entry -> new Warning(Warning.Code.SLIP_PAGE, entry.paper().id()))
                .filter(warning -> !plan.warnings().contains(warning))
                .forEach(warnings::add);
        return new BundlePlan(
                plan.edition(),
                plan.front(),
                plan.appeal(),
                plan.issue(),
                plan.labels(),
                sections,
                plan.exhibits(),
                plan.outstanding(),
                plan.budgets(),
                warnings,
                plan.excluded(),
                plan.leftOut());
    }

    private static Entry slipped(Entry entry, Map<PaperId, SlipReason> slips) {
        SlipReason reason = slips.get(entry.paper().id());
        return reason == null ? entry : entry.withSlip(reason);
    }
}
