package org.mediationledger.launcher.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.rotation.IndexKeyRotation;
import org.mediationledger.launcher.rotation.KekRotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Gives a secret of a ledger that doesn't run a successor; asked again after a crash, it goes on. */
@Command(name = "rotate")
final class RotateCommand implements Callable<Integer> {

    /** The secrets that can be rotated so. */
    enum Rotated {
        KEK,
        INDEX_KEY;

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
            throw new TypeConversionException("There is no secret \"" + name + "\" to rotate: say kek or index-key.");
        }
    }

    @Parameters(index = "0", paramLabel = "SECRET", converter = ByName.class)
    private Rotated secret = Rotated.KEK;

    @Mixin
    private StoppedLedger ledger = new StoppedLedger();

    @Override
    public Integer call() {
        Path secrets = ledger.folders().secrets();
        try (DataFolder data = ledger.open()) {
            System.out.println(
                    switch (secret) {
                        case KEK -> kek(data, secrets);
                        case INDEX_KEY -> indexKey(data, secrets);
                    });
        }
        return 0;
    }

    private static String kek(DataFolder data, Path secrets) {
        int keys = KekRotation.rotate(data, secrets, new SecureRandom());
        return "The kek was rotated: " + keys
                + " data keys are wrapped under the new one. Backups that were made before"
                + " need the old one, which is no longer here.";
    }

    private String indexKey(DataFolder data, Path secrets) {
        IndexKeyRotation.Outcome outcome = IndexKeyRotation.rotate(data, secrets, ledger.origin(), new SecureRandom());
        String rotated = "The index-key was rotated: people are found by the new one.";
        return outcome.unreadable() == 0
                ? rotated
                : rotated + " " + outcome.unreadable()
                        + " values could not be opened, though they were not erased: nobody"
                        + " is found by them. The vault lacks their keys.";
    }
}
