package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.example.Commands.*;

import org.junit.jupiter.api.Test;

class JourneysTest {
    @Test
    void probe() {
        try (Ledger ledger = Ledger.on("2026-09-24")) {
            ledger.accepts(openCase().with(recordDecision().sentOn("2026-09-10")).now());
            assertThat(ledger.running()).containsEntry("APPEAL", "2026-11-10");
            ledger.accepts(recordContact());
            System.err.println(ledger.events());
        }
    }
}
