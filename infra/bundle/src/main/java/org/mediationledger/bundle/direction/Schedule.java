package org.mediationledger.bundle.direction;

import java.util.List;
import java.util.Set;

/** The two schedules of the Practice Direction. */
enum Schedule {
    /** Schedule 1: appeals about special educational needs. */
    APPEAL("appeal.", "heading"),

    /** Schedule 2: claims of disability discrimination. */
    CLAIM("claim.", "claim-heading");

    private final String limitRows;
    private final String headingRow;

    Schedule(String limitRows, String headingRow) {
        this.limitRows = limitRows;
        this.headingRow = headingRow;
    }

    /** The schedules that an appeal is under, Schedule 1 first; both when a claim is heard together with an appeal. */
    static List<Schedule> of(Set<AppealType> types) {
        return types.stream().map(Schedule::of).distinct().sorted().toList();
    }

    /** The schedule whose sections are used. */
    static Schedule first(Set<AppealType> types) {
        return of(types).getFirst();
    }

    String limitRows() {
        return limitRows;
    }

    String headingRow() {
        return headingRow;
    }

    /** The parts that have a limit, a party's evidence apart. */
    List<Part> parts() {
        return switch (this) {
            case APPEAL -> List.of(Part.CORE, Part.PLAN_AND_APPENDICES, Part.WORKING_DOCUMENT);
            case CLAIM -> List.of(Part.CORE, Part.SUPPLEMENTARY);
        };
    }

    private static Schedule of(AppealType type) {
        return switch (type) {
            case DISABILITY_CLAIM -> CLAIM;
            case REFUSAL_TO_ASSESS, REFUSAL_TO_ISSUE, SECTIONS_B_AND_F, SECTION_I, CEASE, RECOMMENDATIONS -> APPEAL;
        };
    }
}
