package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts are values: each change makes new ones and touches nothing else. */
class FactsTest {

    private static final Map<Class<?>, Object> OTHER_VALUES =
            Map.of(LocalDate.class, LocalDate.of(2026, 9, 10), boolean.class, true);

    static Stream<RecordComponent> components() {
        return Arrays.stream(Facts.class.getRecordComponents());
    }

    @ParameterizedTest
    @MethodSource("components")
    void each_fact_is_changed_alone(RecordComponent component) throws ReflectiveOperationException {
        Object value = OTHER_VALUES.getOrDefault(component.getType(), otherSet(component));
        String name = component.getName();
        Facts changed = (Facts) Facts.class
                .getMethod("with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), component.getType())
                .invoke(Facts.NONE, value);

        for (RecordComponent each : Facts.class.getRecordComponents()) {
            Object expected =
                    each.getName().equals(name) ? value : each.getAccessor().invoke(Facts.NONE);
            assertThat(each.getAccessor().invoke(changed)).isEqualTo(expected);
        }
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

    @ParameterizedTest
    @EnumSource
    void a_trigger_names_its_fact(Trigger trigger) {
        assertThat(components().map(RecordComponent::getName)).contains(trigger.fact());
    }

    private static Object otherSet(RecordComponent component) {
        return component.getName().equals("issues") ? Set.of(IssueKind.HEALTH) : Set.of(AgreedAction.ASSESS);
    }
}
