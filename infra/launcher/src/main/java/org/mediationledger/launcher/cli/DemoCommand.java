package org.mediationledger.launcher.cli;

import java.util.concurrent.Callable;
import org.mediationledger.launcher.folder.LedgerKind;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a demo: invented cases, users whose password is known. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final int MOST_CASES = 100_000;

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
        ConfigurableApplicationContext ledger = new Starter(LedgerKind.DEMO, options).start();
        Rebuilding.show(ledger);
        System.out.println("The ledger runs at " + Address.of(ledger));
        return 0;
    }
}
