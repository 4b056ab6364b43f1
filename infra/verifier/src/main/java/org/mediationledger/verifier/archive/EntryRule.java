package org.mediationledger.verifier.archive;

import java.util.function.Predicate;

/** What the directory may not say of any entry. */
@SuppressWarnings("ImmutableEnumChecker") // the lambdas capture nothing
enum EntryRule {
    NAME(
            "has a name that isn't a plain file's below this folder",
            entry -> !entry.name().isPlain()),
    ENCRYPTED("is encrypted", entry -> entry.header().isEncrypted()),
    FLAGS(
            "needs a feature of ZIP that is not read here",
            entry -> entry.header().hasOtherFlags()),
    METHOD(
            "is packed by a method that is not read here",
            entry -> !entry.header().isKnownMethod()),
    KIND("is not a file but a link, a folder or a device", entry -> !entry.isFile()),
    EXTRA("has an extra field, which could name it otherwise", entry -> entry.extraBytes() != 0),
    COMMENT("has a comment", entry -> entry.commentBytes() != 0),
    DISK("lies on another disk", entry -> entry.disk() != 0),
    STORED_SIZE(
            "is stored as it is, yet with two sizes",
            entry -> entry.header().isStored()
                    && entry.header().packed() != entry.header().size());

    final String problem;

    private final Predicate<DirectoryEntry> broken;

    EntryRule(String problem, Predicate<DirectoryEntry> broken) {
        this.problem = problem;
        this.broken = broken;
    }

    boolean isBrokenBy(DirectoryEntry entry) {
        return broken.test(entry);
    }
}
