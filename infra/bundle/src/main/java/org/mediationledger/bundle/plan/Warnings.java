package org.mediationledger.bundle.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;

/** Looks over sections for what a preparer should look at. */
final class Warnings {

    private static final Set<AppealType> APPEALS =
            EnumSet.complementOf(EnumSet.of(AppealType.DISABILITY_CLAIM, AppealType.RECOMMENDATIONS));

    /** A paper that appeals of some types need: SEND35 asks for the first three, practice for the others. */
    private static final List<Need> NEEDS = List.of(
            // Section I alone needs no certificate: CFA 2014 s 55(2)
            new Need(
                    PaperKind.CERTIFICATE,
                    EnumSet.complementOf(
                            EnumSet.of(AppealType.SECTION_I, AppealType.DISABILITY_CLAIM, AppealType.RECOMMENDATIONS)),
                    Warning.Code.NO_CERTIFICATE),
            new Need(PaperKind.DECISION_NOTICE, APPEALS, Warning.Code.NO_DECISION_NOTICE),
            new Need(PaperKind.APPEAL_FORM, EnumSet.allOf(AppealType.class), Warning.Code.NO_APPEAL_FORM),
            new Need(PaperKind.RESPONSE, EnumSet.allOf(AppealType.class), Warning.Code.NO_RESPONSE),
            new Need(
                    PaperKind.EHC_PLAN,
                    EnumSet.of(AppealType.SECTIONS_B_AND_F, AppealType.SECTION_I, AppealType.CEASE),
                    Warning.Code.NO_PLAN),
            new Need(
                    PaperKind.WORKING_DOCUMENT,
                    EnumSet.of(AppealType.SECTIONS_B_AND_F, AppealType.SECTION_I),
                    Warning.Code.NO_WORKING_DOCUMENT));

    private Warnings() {}

    /**
     * What to look at.
     *
     * @param added the sections of this issue
     * @param issued the sections of the issues that it adds to
     */
    static List<Warning> of(Appeal appeal, List<Section> added, List<Section> issued) {
        Set<PaperKind> there = EnumSet.noneOf(PaperKind.class);
        there.addAll(kinds(added));
        there.addAll(kinds(issued));
        List<Warning> warnings = new ArrayList<>();
        NEEDS.stream()
                .filter(need -> need.isOf(appeal) && !there.contains(need.kind()))
                .map(need -> new Warning(need.unmet(), null))
                .forEach(warnings::add);
        if (appeal.types().contains(AppealType.RECOMMENDATIONS)
                && appeal.types().stream().noneMatch(APPEALS::contains)) {
            warnings.add(new Warning(Warning.Code.RECOMMENDATIONS_ALONE, null));
        }
        added.stream()
                .flatMap(section -> section.entries().stream())
                .map(Entry::paper)
                .filter(paper -> paper.dated() == null)
                .map(paper -> new Warning(Warning.Code.UNDATED, paper.id()))
                .forEach(warnings::add);
        return warnings;
    }

    private static Set<PaperKind> kinds(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .map(entry -> entry.paper().kind())
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Need(PaperKind kind, Set<AppealType> types, Warning.Code unmet) {

        boolean isOf(Appeal appeal) {
            return appeal.types().stream().anyMatch(types::contains);
        }
    }
}
