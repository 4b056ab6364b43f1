package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DecidingTest {

    @Test
    void the_case_that_is_decided_on_has_been_led_to_its_certificate() {
        Deciding deciding = new Deciding();
        deciding.prepare();
        assertThat(deciding.events()).isBetween(16, 24);
        assertThat(((Decided) deciding.untimedFact()).events()).hasSize(1);
        assertThat(((Decided) deciding.timedFact()).events()).hasSize(1);
    }
}
