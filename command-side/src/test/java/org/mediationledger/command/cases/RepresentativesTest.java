package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.RepresentativePower;

/** Nothing is disclosed to a helper without authority on file that holds that day. */
class RepresentativesTest {

    private static final String NOW = "2026-11-20";
    private static final CaseEvent ON_FILE = authorised(SOLICITOR, "2026-10-01", null, "2026-10-01");
    private static final CaseEvent LET_IN = representativeLetIn(REPRESENTATIVE, SOLICITOR, "2026-10-02");

    @Test
    void authority_holds_from_its_first_day_to_its_last_both_included() {
        LocalDate from = LocalDate.parse("2026-10-01");
        LocalDate until = LocalDate.parse("2026-10-31");
        RepresentativesState state = RepresentativesState.NONE.evolve(
                (RepresentativeEvent) authorised(SOLICITOR, from.toString(), until.toString(), "2026-09-30"));
        for (LocalDate day = from.minusDays(40); day.isBefore(until.plusDays(40)); day = day.plusDays(1)) {
            boolean within = day.toString().startsWith("2026-10-");
            assertThat(state.maySee(SOLICITOR, day)).as(day.toString()).isEqualTo(within);
        }
    }

    @Test
    void a_representative_with_authority_is_let_in() {
        given(caseOpened(), ON_FILE)
                .when(grantAccess(REPRESENTATIVE, Role.REPRESENTATIVE, SOLICITOR))
                .then(representativeLetIn(REPRESENTATIVE, SOLICITOR, NOW));
    }

    @Test
    void authority_to_speak_is_none_to_see_the_case() {
        RepresentativesState state = given(caseOpened())
                .when(authorise(SOLICITOR, PARENT, Set.of(RepresentativePower.SPEAK), null, null))
                .facts()
                .representatives();
        assertThat(state.onFile()).containsKey(SOLICITOR);
        assertThat(state.maySee(SOLICITOR, LocalDate.parse(NOW))).isFalse();
    }

    @Test
    void withdrawing_authority_puts_out_every_account_of_that_representative_and_nobody_else() {
        AccountId second = new AccountId("second-account");
        AccountId other = new AccountId("other");
        given(
                        caseOpened(),
                        ON_FILE,
                        authorised(person("other"), "2026-10-01", null, "2026-10-01"),
                        LET_IN,
                        representativeLetIn(second, SOLICITOR, "2026-10-02"),
                        representativeLetIn(other, person("other"), "2026-10-02"),
                        accessGranted("2026-10-02"))
                .when(withdrawAuthority(SOLICITOR))
                .then(authorityWithdrawn(SOLICITOR, NOW), putOut(REPRESENTATIVE, NOW), putOut(second, NOW));
    }

    @Test
    void a_narrower_authority_puts_out_whoever_it_no_longer_covers() {
        assertThat(given(caseOpened(), ON_FILE, LET_IN)
                        .when(authorise(SOLICITOR, PARENT, Set.of(RepresentativePower.SPEAK), null, null))
                        .facts()
                        .scope()
                        .granted())
                .isEmpty();
        assertThat(given(caseOpened(), ON_FILE, LET_IN)
                        .when(authorise(SOLICITOR, null, "2027-01-31"))
                        .facts()
                        .scope()
                        .granted())
                .containsExactly(REPRESENTATIVE);
    }

    @Test
    void a_family_is_not_put_out_with_its_representative() {
        assertThat(given(caseOpened(), ON_FILE, LET_IN, accessGranted("2026-10-02"))
                        .when(withdrawAuthority(SOLICITOR))
                        .facts()
                        .scope()
                        .granted())
                .containsExactly(FAMILY);
    }
}
