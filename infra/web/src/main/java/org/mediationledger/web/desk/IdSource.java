package org.mediationledger.web.desk;

import java.util.UUID;

/** Gives random ids; the one source of chance in requests. */
@FunctionalInterface
public interface IdSource {

    /** An id that was never given before. */
    UUID next();
}
