package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Past.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DelayCause;

/** Why a date is missed, and that the date stays. Today is 20 November 2026. */
class DelaysTest {

    @ParameterizedTest
    @EnumSource(DelayCause.class)
    void whoever_the_delay_lies_with_the_statutory_date_stays(DelayCause cause) {
        pursued().when(recordDelay("ARRANGE_MEDIATION", cause)).touchingNoClock();
    }

    @Test
    void a_later_day_agreed_in_writing_stands_beside_the_statutory_one() {
        CaseFacts after = pursued()
                .when(agreeLaterDay("ARRANGE_MEDIATION", "2026-12-10", "2026-10-12"))
                .touchingNoClock()
                .facts();

        assertThat(CaseClocks.of(after).get("ARRANGE_MEDIATION"))
                .extracting(clock -> clock.date().dueOn().toString())
                .isEqualTo("2026-10-21");
    }

    @Test
    void the_reason_may_be_told_when_the_date_was_met_late() {
        pursued().when(recordDelay("CONTACT_ADVISER", DelayCause.FAMILY)).touchingNoClock();
    }

    private static Story pursued() {
        return Story.given(
                caseOpened("2026-09-14"),
                decisionNotified("2026-09-10"),
                adviserContacted("2026-11-12"),
                issuesStated("2026-11-12", IssueKind.EDUCATION),
                mediationRequested("2026-09-20"),
                localAuthorityInformed("2026-09-21"));
    }
}
