package org.mediationledger.launcher.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.folder.LedgerKind;
import org.mediationledger.log.LogStopped;
import org.mediationledger.pack.EvidencePack;
import org.mediationledger.web.evidence.PackDesk;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the evidence pack of a case to a file. The ledger must not run meanwhile; while it does, its API gives packs. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private StartOptions options = new StartOptions();

    @Parameters(paramLabel = "CASE")
    private String caseId = "";

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--recipient", paramLabel = "CLASS", defaultValue = "TRIBUNAL")
    private RecipientClass recipient = RecipientClass.TRIBUNAL;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        CaseId of = asked();
        Starter starter = new Starter(demo ? LedgerKind.DEMO : LedgerKind.RUN, options).with("server.port", 0);
        try (ConfigurableApplicationContext ledger = starter.start()) {
            EvidencePack pack = ledger.getBean(PackDesk.class).forOperator(of, recipient);
            if (pack == null) {
                throw new StartRefused("There is no case " + of + ".");
            }
            Path file = out == null ? Path.of("evidence-" + of + ".zip") : out;
            Files.write(file, pack.zip());
            System.out.println(file.toAbsolutePath() + "  " + pack.events() + " events, for " + recipient + ", SHA-256 "
                    + Hash.sha256(pack.zip()).hex());
            return 0;
        } catch (LogStopped stopped) {
            throw new StartRefused("No pack can be given: " + stopped.getMessage() + ".");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private CaseId asked() {
        try {
            return CaseId.of(caseId);
        } catch (IllegalArgumentException malformed) {
            throw new StartRefused("CASE must be the id of a case.");
        }
    }
}
