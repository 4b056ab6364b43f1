package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts are values: each change makes new ones and touches nothing else. */
class FactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @ParameterizedTest
    @EnumSource
    void each_day_is_changed_alone_by_its_name_and_can_be_forgotten(Trigger trigger)
            throws ReflectiveOperationException {
        String name = trigger.fact();
        Facts changed = (Facts) Facts.class
                .getMethod("with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), LocalDate.class)
                .invoke(Facts.NONE, DAY);

        assertThat(changed).isEqualTo(Facts.NONE.with(trigger, DAY));
        assertThat(changed.days()).isEqualTo(Map.of(trigger, DAY));
        assertThat(Facts.class.getMethod(name).invoke(changed)).isEqualTo(DAY);
        assertThat(Facts.class.getMethod(name).invoke(Facts.NONE)).isNull();
        assertThat(changed.with(trigger, null)).isEqualTo(Facts.NONE);
    }

    @Test
    void each_other_fact_is_changed_alone() {
        Facts facts = Facts.NONE
                .withNoticeSentOn(DAY)
                .withAgreedBy(DAY)
                .withIssues(Set.of(IssueKind.HEALTH))
                .withSectionIOnly(true)
                .withAgreedActions(Set.of(AgreedAction.ASSESS));

        assertThat(facts)
                .isEqualTo(new Facts(
                        Map.of(Trigger.NOTICE_SENT, DAY),
                        DAY,
                        Set.of(IssueKind.HEALTH),
                        true,
                        Set.of(AgreedAction.ASSESS)));
    }

    @Test
    void days_cannot_be_changed_from_outside() {
        Map<Trigger, LocalDate> given = new EnumMap<>(Map.of(Trigger.MEETING, DAY));
        Facts facts = new Facts(given, null, Set.of(), false, Set.of());
        given.clear();

        assertThat(facts.meetingOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> facts.days().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void no_kind_of_issue_is_read_as_education() {
        assertThat(Facts.NONE.withIssues(Set.of())).isEqualTo(Facts.NONE);
        assertThat(Facts.NONE.issues()).containsExactly(IssueKind.EDUCATION);
    }

    @Test
    void sets_are_kept_in_their_own_order_and_cannot_be_changed_from_outside() {
        Set<AgreedAction> given = EnumSet.of(AgreedAction.VOLUNTARY, AgreedAction.ASSESS);
        Facts facts = Facts.NONE.withAgreedActions(given);
        given.clear();

        assertThat(facts.agreedActions()).containsExactly(AgreedAction.ASSESS, AgreedAction.VOLUNTARY);
        assertThatThrownBy(() -> facts.agreedActions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
