package org.mediationledger.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PurposeTest {

    @Test
    void every_role_has_a_purpose_that_is_meant_where_none_is_said_and_says_none_twice() {
        for (Role role : Role.values()) {
            assertThat(Purpose.of(role)).as(role.name()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void every_purpose_is_somebodys() {
        Set<Purpose> unused = EnumSet.allOf(Purpose.class);
        Role.ofPeople().forEach(role -> unused.removeAll(Purpose.of(role)));
        assertThat(unused).isEmpty();
    }

    @Test
    void nobody_outside_reads_for_a_purpose_of_the_provider() {
        for (Role role : Set.of(Role.FAMILY, Role.REPRESENTATIVE, Role.PREPARER)) {
            assertThat(Purpose.of(role)).hasSize(1).doesNotContain(Purpose.CASEWORK, Purpose.SUPERVISION);
        }
    }
}
