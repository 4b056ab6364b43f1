package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Directory;
import org.mediationledger.launcher.demo.Caseload;
import org.mediationledger.launcher.demo.CaseloadFailed;
import org.mediationledger.launcher.demo.DemoUsers;
import org.mediationledger.launcher.demo.Desks;
import org.mediationledger.launcher.demo.SettableClock;
import org.mediationledger.launcher.folder.LedgerKind;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.query.recorded.RecordedEvents;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a demo: invented cases, users whose password is known. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final int MOST_CASES = 100_000;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Mixin
    private StartOptions options = new StartOptions();

    @Option(names = "--cases", paramLabel = "N", defaultValue = "200")
    private int cases;

    @Option(names = "--empty")
    private boolean empty;

    @Override
    public Integer call() {
        if (cases < 1 || cases > MOST_CASES) {
            throw new StartRefused("--cases must be a number from 1 to " + MOST_CASES + ".");
        }
        Starter starter = new Starter(LedgerKind.DEMO, options);
        starter.with("ledger.letters.folder", starter.data().resolve("outbox").toString())
                .with("ledger.letters.address", "http://localhost:" + options.port());
        CaseloadMarker begun = CaseloadMarker.read(starter.data());
        CaseloadMarker caseload = begun != null || empty ? begun : planned();
        ConfigurableApplicationContext ledger =
                caseload == null || caseload.complete() ? starter.start() : startAndLoad(starter, caseload);
        Rebuilding.show(ledger);
        introduce(ledger, caseload, starter.data().resolve("outbox"));
        return 0;
    }

    private CaseloadMarker planned() {
        return new CaseloadMarker(cases, LocalDate.ofInstant(SystemTime.clock().instant(), ENGLAND), false);
    }

    private static ConfigurableApplicationContext startAndLoad(Starter starter, CaseloadMarker caseload) {
        ConfigurableApplicationContext ledger = starter.with(
                        "ledger.caseload-from", Caseload.startBefore(caseload.today()))
                .start();
        load(ledger, caseload, starter.data());
        return ledger;
    }

    private static void load(ConfigurableApplicationContext ledger, CaseloadMarker caseload, Path data) {
        caseload.write(data);
        SettableClock clock = ledger.getBean(SettableClock.class);
        Progress bar = Progress.of("Loading the caseload");
        try {
            caseload(ledger, caseload.today()).load(caseload.cases(), bar::at);
        } catch (CaseloadFailed failed) {
            ledger.close();
            throw new StartRefused(String.valueOf(failed.getMessage()));
        }
        bar.done();
        clock.release();
        caseload.completed().write(data);
    }

    private static Caseload caseload(ConfigurableApplicationContext ledger, LocalDate today) {
        return new Caseload(
                ledger.getBean(Desks.class),
                ledger.getBean(RecordedEvents.class),
                ledger.getBean(Directory.class),
                ledger.getBean(SettableClock.class),
                today);
    }

    private static void introduce(
            ConfigurableApplicationContext ledger, @Nullable CaseloadMarker caseload, Path letters) {
        String address = Address.of(ledger);
        System.out.println();
        System.out.println("The ledger runs at " + address);
        System.out.println("Everybody's password is " + DemoUsers.PASSWORD + ":");
        DemoUsers.describe().forEach(user -> System.out.println("  %-15s %s".formatted(user.account(), user.sees())));
        if (caseload != null) {
            System.out.println("A case to open:");
            System.out.println("  curl -u coordinator:demo " + address + "/api/cases/"
                    + caseload(ledger, caseload.today()).toOpen(caseload.cases()));
        }
        System.out.println("Letters are left in " + letters + ".");
        System.out.println("The README has a tour. Ctrl-C stops the ledger; what it answered is on disk.");
        System.out.flush();
    }
}
