package org.mediationledger.sealing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Which cases hold which tokens of a {@link BlindIndex}. Changes are durable before they return, and may be repeated
 * without further effect.
 */
public interface PersonIndex {

    /**
     * Adds tokens to those that the person already has in this case: a former name goes on being found.
     *
     * @param scope whose tokens, and with what they are to be forgotten: that of the values they are made of
     */
    void put(KeyScope scope, Collection<String> tokens);

    /**
     * Cases in which every one of these tokens is held, by one person or by several together; none when there are no
     * tokens.
     *
     * @param limit at most so many cases, the lowest by the text of their ids; at least 1
     * @throws IllegalArgumentException when the limit is less than 1
     */
    Set<UUID> casesWith(Collection<String> allOf, int limit);

    /** Forgets what was made of the values of one scope. */
    void remove(KeyScope scope);

    /** Forgets one person of a case. */
    void remove(UUID caseId, UUID personId);

    /** Forgets all people of a case. */
    void removeCase(UUID caseId);
}
