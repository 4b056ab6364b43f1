package org.mediationledger.web.accessfile;

/** Where it is recorded who reads. */
@FunctionalInterface
public interface AccessRecords {

    /**
     * Records it; on return it is on disk, and nothing that happens to this machine loses it.
     *
     * @throws AccessNotRecorded when that can't be said of it, though it may be there
     */
    void add(AccessRecord access);
}
