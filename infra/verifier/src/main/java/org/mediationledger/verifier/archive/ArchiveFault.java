package org.mediationledger.verifier.archive;

/**
 * Something that a plain archive doesn't have.
 *
 * @param file the entry's name in printable ASCII; empty when the whole archive is meant
 * @param problem what is wrong, in words that continue "the archive" or "the file"
 */
public record ArchiveFault(String file, String problem) {}
