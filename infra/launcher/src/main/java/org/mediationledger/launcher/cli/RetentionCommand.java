package org.mediationledger.launcher.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.directory.MalformedDirectoryException;
import org.mediationledger.ids.AccountId;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.folder.LedgerKind;
import org.mediationledger.launcher.retention.CaseRetention;
import org.mediationledger.launcher.retention.RetentionErasing;
import org.mediationledger.launcher.retention.RetentionSurvey;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.query.retention.RetentionBreaker;
import org.mediationledger.query.retention.RetentionRule;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.web.dataprotection.DataProtectionDesk;
import org.mediationledger.web.desk.Desk;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the personal data whose time is over, and has them erased when somebody decides so. */
@Command(name = "retention")
final class RetentionCommand implements Callable<Integer> {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int SOME_KEPT = 1;

    /** To look, or to act. */
    static final class Mode {

        @Option(names = "--dry-run", required = true)
        private boolean dryRun;

        @Option(names = "--apply", required = true)
        private boolean apply;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Mode mode = new Mode();

    @Mixin
    private StartOptions options = new StartOptions();

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--directory", paramLabel = "FILE")
    private @Nullable Path directory;

    @Option(names = "--on", paramLabel = "DAY")
    private @Nullable LocalDate on;

    @Option(names = "--decided-by", paramLabel = "ACCOUNT")
    private @Nullable String decidedBy;

    @Option(names = "--cases", paramLabel = "N")
    private @Nullable Long named;

    @Override
    public Integer call() {
        LocalDate today = LocalDate.ofInstant(SystemTime.clock().instant(), ENGLAND);
        return mode.apply ? apply(today) : dryRun(on == null ? today : on);
    }

    private int dryRun(LocalDate day) {
        RetentionSurvey survey = survey(day);
        RetentionLines.of(survey, day).forEach(System.out::println);
        System.out.println("Nothing was erased: this was a dry run.");
        return 0;
    }

    private int apply(LocalDate today) {
        if (on != null) {
            throw new StartRefused("--on goes with --dry-run only: what is erased is what is due today.");
        }
        AccountId officer = officer();
        RetentionSurvey survey = survey(today);
        List<CaseRetention> due = survey.due();
        if (!RetentionBreaker.lets(due.size(), survey.cases().size(), named)) {
            throw new StartRefused(
                    RetentionLines.refusal(due.size(), survey.cases().size(), named));
        }
        return due.isEmpty() ? nothing() : erase(due, officer, today);
    }

    private static int nothing() {
        System.out.println("No personal data are due: nothing was erased.");
        return 0;
    }

    private int erase(List<CaseRetention> due, AccountId officer, LocalDate today) {
        Starter starter = new Starter(kind(), options).with("server.port", 0);
        if (directory != null) {
            starter.with("ledger.directory", directory.toAbsolutePath().toString());
        }
        try (ConfigurableApplicationContext ledger = starter.start()) {
            RetentionErasing erasing = new RetentionErasing(
                    ledger.getBean(Desk.class),
                    ledger.getBean(DataProtectionDesk.class),
                    ledger.getBean(KeyVault.class),
                    officer,
                    today);
            List<RetentionErasing.Outcome> outcomes =
                    due.stream().flatMap(kase -> erasing.erase(kase).stream()).toList();
            outcomes.stream().map(RetentionLines::of).forEach(System.out::println);
            return outcomes.stream().allMatch(outcome -> outcome.refused() == null) ? 0 : SOME_KEPT;
        }
    }

    private AccountId officer() {
        if (decidedBy == null) {
            throw new StartRefused(
                    "Say with --decided-by ACCOUNT which data-protection officer decided it: the record names them.");
        }
        try {
            return new AccountId(decidedBy);
        } catch (IllegalArgumentException malformed) {
            throw new StartRefused("--decided-by must be the name of an account.");
        }
    }

    private RetentionSurvey survey(LocalDate day) {
        Path data = new Starter(kind(), options).data();
        if (!DataFolder.isLedger(data)) {
            throw new StartRefused("There is no ledger in " + data + ": name its folder with --data.");
        }
        return RetentionSurvey.of(data, new RetentionRule(terms(), day));
    }

    private Directory terms() {
        if (demo) {
            return Directories.demo();
        }
        if (directory == null) {
            return Directories.england();
        }
        if (!Files.isReadable(directory)) {
            throw new StartRefused("--directory: the file " + directory + " can't be read.");
        }
        try {
            return Directories.read(directory);
        } catch (IOException | MalformedDirectoryException unusable) {
            throw new StartRefused("--directory: " + unusable.getMessage() + ".");
        }
    }

    private LedgerKind kind() {
        return demo ? LedgerKind.DEMO : LedgerKind.RUN;
    }
}
