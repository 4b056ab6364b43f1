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
        Notices notices,
        Permissions permissions,
        Bodies bodies,
        Doors doors) {

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
            Notices.NONE,
            Permissions.NONE,
            Bodies.NONE,
            Doors.NONE);

    /** Without telephone numbers, addresses and accounts. */
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
                notices,
                permissions,
                bodies,
                doors);
    }
}
