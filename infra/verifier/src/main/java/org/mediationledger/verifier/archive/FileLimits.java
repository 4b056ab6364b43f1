package org.mediationledger.verifier.archive;

/** How large each file may be. */
@FunctionalInterface
public interface FileLimits {

    /** The answer for a file that isn't wanted at all, and is not unpacked. */
    int UNWANTED = -1;

    /** So many bytes at most, or {@link #UNWANTED}. */
    int mostBytes(String name);
}
