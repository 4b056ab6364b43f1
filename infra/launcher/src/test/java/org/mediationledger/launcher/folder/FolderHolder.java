package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** A process that holds a data folder until its standard input ends; it says which, or why it can't. */
final class FolderHolder {

    private FolderHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (DataFolder folder = DataFolder.open(Path.of(arguments[0]), LedgerKind.RUN, Clock.systemUTC())) {
            System.out.println(folder.path());
            int end = System.in.read();
            System.out.println(end);
        } catch (FolderRefused refused) {
            System.out.println(refused.getMessage());
        }
    }
}
