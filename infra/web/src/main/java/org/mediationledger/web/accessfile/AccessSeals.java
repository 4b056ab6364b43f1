package org.mediationledger.web.accessfile;

/** Seals what was recorded, so that it can't be taken back unnoticed. */
@FunctionalInterface
public interface AccessSeals {

    /** Has everything sealed that is recorded by now, as far as that is possible; says aloud where it isn't. */
    void seal();
}
