package org.mediationledger.verifier.archive;

/**
 * How much of an archive is read before it is refused.
 *
 * @param archiveBytes of the archive itself, at most
 * @param entries in it, at most
 * @param nameBytes of an entry's name, at most
 * @param totalBytes of all files unpacked, at most
 * @param ratio how many times larger than its packed form a file may be, once it is larger than {@link #SMALL}
 */
public record ArchiveLimits(long archiveBytes, int entries, int nameBytes, long totalBytes, int ratio) {

    /** Files up to so many bytes may be packed however well. */
    static final int SMALL = 16 * 1024;
}
