package org.mediationledger.command.meeting;

import java.util.EnumSet;
import java.util.Set;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;

/** On which basis somebody in a role may attend (SEND Regulations 2014 reg 38(1)). */
final class Attendance {

    private Attendance() {}

    static Set<AttendanceBasis> of(AttendeeRole role) {
        return switch (role) {
            case RIGHT_HOLDER, LOCAL_AUTHORITY_OFFICER, COMMISSIONER_OFFICER -> EnumSet.of(AttendanceBasis.PARTY);
            case SUPPORTER ->
                EnumSet.of(
                        AttendanceBasis.SUPPORTER_BY_RIGHT,
                        AttendanceBasis.CONSENT_OF_ALL,
                        AttendanceBasis.CONSENT_OF_MEDIATOR);
            case CHILD -> EnumSet.of(AttendanceBasis.AGREED_FOR_CHILD);
            case YOUNG_PERSON -> EnumSet.of(AttendanceBasis.AGREED_FOR_YOUNG_PERSON);
            case OTHER -> EnumSet.of(AttendanceBasis.CONSENT_OF_ALL, AttendanceBasis.CONSENT_OF_MEDIATOR);
        };
    }

    static boolean allows(AttendeeRole role, AttendanceBasis basis) {
        return of(role).contains(basis);
    }

    static boolean speaksForBody(AttendeeRole role) {
        return role == AttendeeRole.LOCAL_AUTHORITY_OFFICER || role == AttendeeRole.COMMISSIONER_OFFICER;
    }
}
