package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** A folder can't be used, and nothing in it was changed. The message is one line for the person at the keyboard. */
public final class FolderRefused extends RuntimeException {

    /** Why it can't be used. */
    public enum Reason {
        /** Another process works in it. */
        IN_USE,
        /** A demo's folder given to a real ledger, or the other way round. */
        OTHER_KIND,
        /** It has files in it, but none that a ledger made. */
        NOT_A_LEDGER,
        /** A newer ledger made it. */
        NEWER_FORMAT,
        /** Whoever copies the data would take the secrets along. */
        SECRETS_INSIDE_DATA,
        /** The data has secrets, but not here. */
        SECRETS_NOT_FOUND,
        /** A secret is damaged, or others may read it. */
        SECRETS_UNFIT,
        /** A secret's rotation was begun and not finished. */
        ROTATION_UNFINISHED,
        /** The operating system says no. */
        UNUSABLE
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    FolderRefused(Reason reason, String line) {
        super(line);
        this.reason = reason;
    }

    private FolderRefused(String line, IOException cause) {
        super(line, cause);
        this.reason = Reason.UNUSABLE;
    }

    static FolderRefused unusable(String what, Path folder, IOException cause) {
        return new FolderRefused(
                "The " + what + " folder " + folder + " cannot be used: " + inWords(cause) + ".", cause);
    }

    public Reason reason() {
        return reason;
    }

    private static String inWords(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileAlreadyExistsException notADirectory -> notADirectory.getFile() + " is not a folder";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
