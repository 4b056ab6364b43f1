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
        Endings endings,
        Delays delays,
        Performance performance,
        Offers offers,
        Expenses expenses) {

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
            Endings.NONE,
            Delays.NONE,
            Performance.NONE,
            Offers.NONE,
            Expenses.NONE);

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
                endings,
                delays,
                performance,
                offers,
                expenses);
    }
}
