package org.mediationledger.rights;

import java.util.Set;

/**
 * One row of the table of rights.
 *
 * @param reach which cases
 * @param classes which facts of them
 * @param contacts whether telephone numbers and addresses of a family are shown
 * @param actions what may be done and asked
 */
public record Entitlement(Reach reach, Set<DisclosureClass> classes, boolean contacts, Set<Action> actions) {

    /** Takes unmodifiable copies. */
    public Entitlement {
        classes = Set.copyOf(classes);
        actions = Set.copyOf(actions);
    }
}
