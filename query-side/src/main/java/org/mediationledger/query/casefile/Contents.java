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
        DeskWork desk) {

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
            DeskWork.NONE);

    /** Without telephone numbers, addresses and accounts, and without the provider's own work. */
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
                DeskWork.NONE);
    }
}
