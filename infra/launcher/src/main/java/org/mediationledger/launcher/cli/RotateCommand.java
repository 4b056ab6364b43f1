package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.rotation.IndexKeyRotation;
import org.mediationledger.launcher.rotation.KekRotation;
import org.mediationledger.launcher.rotation.LogKeyRotation;
import org.mediationledger.launcher.settings.SystemChance;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Gives a secret of a ledger that doesn't run a successor; asked again after a crash, it goes on. */
@Command(name = "rotate")
final class RotateCommand implements Callable<Integer> {

    /** The secrets that can be rotated so. */
    enum Rotated {
        KEK,
        INDEX_KEY,
        LOG_KEY;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads a secret's name as its file is called. */
    static final class ByName implements ITypeConverter<Rotated> {

        @Override
        public Rotated convert(String name) {
            for (Rotated each : Rotated.values()) {
                if (each.word().equals(name)) {
                    return each;
                }
            }
            throw new TypeConversionException(
                    "There is no secret \"" + name + "\" to rotate: say kek, index-key or log-key.");
        }
    }

    @Parameters(index = "0", paramLabel = "SECRET", converter = ByName.class)
    private Rotated secret = Rotated.KEK;

    @Option(names = "--retire")
    private boolean retire;

    @Mixin
    private StoppedLedger ledger = new StoppedLedger();

    @Override
    public Integer call() {
        if (retire && secret != Rotated.LOG_KEY) {
            throw new StartRefused("--retire is for log-key only: of the other secrets the old one goes at once.");
        }
        Path secrets = ledger.folders().secrets();
        try (DataFolder data = ledger.open()) {
            System.out.println(
                    switch (secret) {
                        case KEK -> kek(data, secrets);
                        case INDEX_KEY -> indexKey(data, secrets);
                        case LOG_KEY -> retire ? retireLogKey(secrets) : logKey(secrets);
                    });
        }
        return 0;
    }

    private static String kek(DataFolder data, Path secrets) {
        int keys = KekRotation.rotate(data, secrets, SystemChance.random());
        return "The kek was rotated: " + keys
                + " data keys are wrapped under the new one. Backups that were made before"
                + " need the old one, which is no longer here.";
    }

    private static String logKey(Path secrets) {
        if (!LogKeyRotation.begin(secrets, SystemChance.random())) {
            throw new StartRefused("An older log-key still signs beside the present one."
                    + " End that first: ledger rotate log-key --retire.");
        }
        return "The log-key was rotated: from the next start on both keys sign. Give the new one (ledger policy) to every"
                + " witness and reader, then end this with ledger rotate log-key --retire.";
    }

    /** Whoever checks that the log goes on from its last checkpoint must find the new key's signature there. */
    private String retireLogKey(Path secrets) {
        SignedCheckpoint newest = ledger.log().checkpoint();
        if (newest == null || !ledger.signers().allSigned(newest)) {
            throw new StartRefused("The newest checkpoint is not signed by both keys: start the ledger once,"
                    + " and stop it, before the old log-key goes.");
        }
        if (!LogKeyRotation.retire(secrets)) {
            throw new StartRefused("No older log-key signs beside the present one: there is nothing to retire.");
        }
        return "The old log-key is gone: it signs no more, and the log says so from its next start on.";
    }

    private String indexKey(DataFolder data, Path secrets) {
        IndexKeyRotation.Outcome outcome =
                IndexKeyRotation.rotate(data, secrets, ledger.origin(), SystemChance.random());
        String rotated = "The index-key was rotated: people are found by the new one.";
        return outcome.unreadable() == 0
                ? rotated
                : rotated + " " + outcome.unreadable()
                        + " values could not be opened, though they were not erased: nobody"
                        + " is found by them. The vault lacks their keys.";
    }
}
