package org.mediationledger.launcher.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mediationledger.digest.note.VerifierKey;
import org.mediationledger.launcher.evidence.Policy;
import org.mediationledger.launcher.evidence.WitnessFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the keys that a reader of packs must get by another way than with the packs. */
@Command(name = "policy")
final class PolicyCommand implements Callable<Integer> {

    @Mixin
    private StoppedLedger ledger = new StoppedLedger();

    @Option(names = "--witness", paramLabel = "KEY")
    private List<String> witnesses = new ArrayList<>();

    @Override
    public Integer call() {
        Stream<VerifierKey> known = Stream.concat(
                ledger.isDemo() ? WitnessFolder.keyBesideDemo(ledger.data()).stream() : Stream.empty(),
                witnesses.stream().map(PolicyCommand::key));
        System.out.print(Policy.text(ledger.signers(), known.toList()));
        return 0;
    }

    private static VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new StartRefused("--witness must be a witness's verifier key: name+id+key.");
        }
    }
}
