package org.mediationledger.launcher.folder;

/** The ledger's own secrets, 32 random bytes each. */
public enum Secret {
    /** Wraps the data keys that personal values are sealed under. */
    KEK("kek"),
    /** Keys the blind indexes that people are found by. */
    INDEX_KEY("index-key"),
    /** Signs the evidence log's checkpoints. */
    LOG_KEY("log-key"),
    /** Keys the salts of the evidence log's leaves. */
    LOG_SECRET("log-secret");

    /** The size of every secret. */
    static final int BYTES = 32;

    private final String fileName;

    Secret(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    /** Whether nothing rests on this secret yet, so that it may be made: never in the place of a lost one. */
    boolean mayBeMadeFor(DataFolder data) {
        return switch (this) {
            case KEK, INDEX_KEY -> data.isEmpty();
            case LOG_KEY, LOG_SECRET -> !data.hasLog();
        };
    }
}
