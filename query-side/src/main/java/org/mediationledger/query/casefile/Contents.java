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
        Needs needs,
        Holding holding,
        Endings endings,
        Delays delays,
        Performance performance,
        Offers offers,
        Expenses expenses,
        DeskWork desk,
        Notices notices,
        Permissions permissions,
        Bodies bodies,
        Doors doors,
        DataProtection dataProtection) {

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
            Needs.NONE,
            Holding.NONE,
            Endings.NONE,
            Delays.NONE,
            Performance.NONE,
            Offers.NONE,
            Expenses.NONE,
            DeskWork.NONE,
            Notices.NONE,
            Permissions.NONE,
            Bodies.NONE,
            Doors.NONE,
            DataProtection.NONE);

    /**
     * As far as it is for that reader: contacts and accounts, what access needs are in detail, the provider's own work,
     * and what one right-holder said for themselves.
     */
    Contents readBy(Reader reader) {
        return new Contents(
                intake.readBy(reader),
                matter,
                choices.readBy(reader),
                arrangement,
                meetings,
                conclusion,
                certificates.stream()
                        .map(certificate ->
                                reader.missesWordsOf(certificate.person()) ? certificate.asPrinted() : certificate)
                        .toList(),
                aftermath,
                reader.seesContacts() ? access : Grants.NONE,
                mediators,
                representatives.readBy(reader),
                consents.readBy(reader),
                reader.seesContacts() ? needs : needs.withoutDetails(),
                holding,
                endings.readBy(reader),
                delays.readBy(reader),
                performance,
                offers.readBy(reader),
                expenses,
                reader.seesContacts() ? desk : DeskWork.NONE,
                notices,
                permissions,
                bodies,
                doors,
                dataProtection.readBy(reader));
    }
}
