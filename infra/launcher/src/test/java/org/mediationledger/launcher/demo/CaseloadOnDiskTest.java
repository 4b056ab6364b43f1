package org.mediationledger.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.launcher.json.CatalogueSerializer;
import org.mediationledger.launcher.sqlite.SqliteEventStore;
import org.mediationledger.launcher.vault.KeyEncryptionKey;
import org.mediationledger.launcher.vault.SqliteKeyVault;
import org.mediationledger.launcher.vault.SqlitePersonIndex;
import org.mediationledger.launcher.vault.VaultFile;

/** The caseload over the stores that the demonstration runs on. */
class CaseloadOnDiskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant START = Caseload.startBefore(TODAY);
    private static final int CASES = 12;

    @Test
    void a_load_that_was_cut_off_is_finished_over_reopened_files(@TempDir Path whole, @TempDir Path cut) {
        List<String> uninterrupted = in(whole, START, ledger -> {
            ledger.caseload(TODAY).load(CASES, DemoLedger.UNSEEN);
            return Normalised.of(ledger.events());
        });
        Instant last = in(cut, START, ledger -> {
            ledger.watch(new KillAfter(90));
            assertThatThrownBy(() -> ledger.caseload(TODAY).load(CASES, DemoLedger.UNSEEN))
                    .hasRootCauseInstanceOf(KillAfter.Killed.class);
            return ledger.events().getLast().recordedAt();
        });
        List<String> finished = in(cut, last, ledger -> {
            ledger.caseload(TODAY).load(CASES, DemoLedger.UNSEEN);
            return Normalised.of(ledger.events());
        });
        assertThat(finished).isEqualTo(uninterrupted);
    }

    private static <T> T in(Path folder, Instant start, Function<DemoLedger, T> work) {
        try (SqliteEventStore events = SqliteEventStore.open(
                        folder.resolve("events.db"), new CatalogueSerializer(DemoLedger.json()), DemoLedger.json());
                VaultFile vault = VaultFile.open(folder.resolve("vault.db"));
                DemoLedger ledger = DemoLedger.over(
                        start,
                        events.engine(),
                        new SqliteKeyVault(vault, new KeyEncryptionKey(new byte[32]), new SecureRandom()),
                        new SqlitePersonIndex(vault))) {
            return work.apply(ledger);
        }
    }
}
