package org.mediationledger.command.api;

import org.jspecify.annotations.Nullable;

/**
 * Why a command was refused. Nothing was changed.
 *
 * @param code which refusal
 * @param field the component of the command that is wrong, where one is
 * @param message a plain sentence; never personal data
 */
public record Refusal(RefusalCode code, @Nullable String field, String message) {

    /** The provision that refuses, as the field cites it. */
    public String provision() {
        return code.provision();
    }
}
