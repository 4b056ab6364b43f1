package org.mediationledger.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.terms.AttendanceBasis.*;
import static org.mediationledger.terms.AttendeeRole.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;

/** Regulation 38(1), cell by cell. */
class AttendanceTest {

    @Test
    void everybody_attends_on_the_basis_that_the_regulation_gives_and_on_no_other() {
        Map<AttendeeRole, Set<AttendanceBasis>> lawful = new EnumMap<>(Map.of(
                RIGHT_HOLDER, Set.of(PARTY),
                LOCAL_AUTHORITY_OFFICER, Set.of(PARTY),
                COMMISSIONER_OFFICER, Set.of(PARTY),
                SUPPORTER, Set.of(SUPPORTER_BY_RIGHT, CONSENT_OF_ALL, CONSENT_OF_MEDIATOR),
                CHILD, Set.of(AGREED_FOR_CHILD),
                YOUNG_PERSON, Set.of(AGREED_FOR_YOUNG_PERSON),
                OTHER, Set.of(CONSENT_OF_ALL, CONSENT_OF_MEDIATOR)));

        for (AttendeeRole role : AttendeeRole.values()) {
            for (AttendanceBasis basis : AttendanceBasis.values()) {
                assertThat(Attendance.allows(role, basis))
                        .as(role + " by " + basis)
                        .isEqualTo(lawful.getOrDefault(role, Set.of()).contains(basis));
            }
        }
    }

    @Test
    void only_officers_speak_for_a_body() {
        for (AttendeeRole role : AttendeeRole.values()) {
            assertThat(Attendance.speaksForBody(role))
                    .as(role.name())
                    .isEqualTo(Set.of(LOCAL_AUTHORITY_OFFICER, COMMISSIONER_OFFICER)
                            .contains(role));
        }
    }
}
