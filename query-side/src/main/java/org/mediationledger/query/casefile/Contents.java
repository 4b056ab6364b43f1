package org.mediationledger.query.casefile;

import java.util.List;

/** What a case file tells, part by part; a part grows with the events of its name. */
public record Contents(
        Intake intake,
        Matter matter,
        Choices choices,
        Arrangement arrangement,
        List<Meeting> meetings,
        Conclusion conclusion,
        List<Certificate> certificates,
        Aftermath aftermath,
        Grants access,
        Mediators mediators,
        Representatives representatives,
        Consents consents,
        Needs needs) {

    static final Contents NONE = new Contents(
            Intake.NONE,
            Matter.NONE,
            Choices.NONE,
            Arrangement.NONE,
            List.of(),
            Conclusion.NONE,
            List.of(),
            Aftermath.NONE,
            Grants.NONE,
            Mediators.NONE,
            Representatives.NONE,
            Consents.NONE,
            Needs.NONE);

    /** Without telephone numbers, addresses and accounts, and without what access needs are in detail. */
    Contents withoutContacts() {
        return new Contents(
                intake.withoutContacts(),
                matter,
                choices,
                arrangement,
                meetings,
                conclusion,
                certificates,
                aftermath,
                Grants.NONE,
                mediators,
                representatives,
                consents,
                needs.withoutDetails());
    }
}
