package org.mediationledger.launcher.letter;

import org.jspecify.annotations.Nullable;

/** The e-mail addresses that authorities and commissioning bodies confirmed to the operator. */
@FunctionalInterface
interface Mailboxes {

    /** That of the body with that code; null where there is none. */
    @Nullable
    String of(String code);
}
