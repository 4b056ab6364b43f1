package org.mediationledger.paper.letter;

import org.jspecify.annotations.Nullable;

/**
 * Whose case it is.
 *
 * @param holder the parent or young person who holds the right to mediation
 * @param child absent where the young person holds it
 */
public record Family(String holder, @Nullable String child) {
    public Family {
        holder = Given.line("holder", holder);
        child = child == null ? null : Given.line("child", child);
    }

    Values values() {
        return Values.none().with("holder", holder).with("person", child == null ? holder : child);
    }
}
