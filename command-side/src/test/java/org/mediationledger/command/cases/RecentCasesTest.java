package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.example.Commands.giveAdvice;
import static org.mediationledger.command.example.Commands.openCase;
import static org.mediationledger.command.example.Commands.recordContact;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.api.RefusalCode;

class RecentCasesTest {

    @Test
    void the_case_that_was_asked_for_longest_ago_leaves_first() {
        RecentCases cases = new RecentCases();
        IntStream.range(0, RecentCases.MOST).forEach(id -> cases.put(id, "case " + id));
        assertThat(cases.<Integer, String>get(0)).isEqualTo("case 0");

        cases.put(RecentCases.MOST, "one more");

        assertThat(cases.containsKey(0)).isTrue();
        assertThat(cases.containsKey(1)).isFalse();
        assertThat(cases.containsKey(2)).isTrue();
        assertThat(cases.containsKey(RecentCases.MOST)).isTrue();
    }

    @Test
    void a_case_whose_events_could_not_be_stored_is_as_if_they_never_were() {
        try (Ledger ledger = Ledger.on("2026-03-02")) {
            Receipt opened = ledger.accepts(openCase().now());

            ledger.failsToStore(recordContact());

            assertThat(ledger.accepts(recordContact()).version()).isEqualTo(opened.version() + 1);
        }
    }

    @Test
    void a_refused_command_leaves_the_case_as_it_was() {
        try (Ledger ledger = Ledger.on("2026-03-02")) {
            ledger.accepts(openCase().now());
            Receipt contacted = ledger.accepts(recordContact());

            ledger.refuses(RefusalCode.CONTACT_ALREADY_RECORDED, recordContact());

            assertThat(ledger.accepts(giveAdvice()).version()).isEqualTo(contacted.version() + 1);
        }
    }
}
