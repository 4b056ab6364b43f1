package org.mediationledger.rights;

import java.util.Set;

/**
 * One row of the table of rights.
 *
 * @param reach which cases
 * @param classes which facts of them
 * @param contacts whether telephone numbers and addresses of a family are shown
 * @param actions what may be done and asked
 * @param kept which facts of a case that another provider took over go on being read, as they stood then
 * @param emergency which further cases may be read by breaking the glass; of those nothing that is kept apart
 */
public record Entitlement(
        Reach reach,
        Set<DisclosureClass> classes,
        boolean contacts,
        Set<Action> actions,
        Set<DisclosureClass> kept,
        Reach emergency) {

    /** Takes unmodifiable copies. */
    public Entitlement {
        classes = Set.copyOf(classes);
        actions = Set.copyOf(actions);
        kept = Set.copyOf(kept);
    }

    /** Of a role that keeps nothing, and has no emergencies. */
    Entitlement(Reach reach, Set<DisclosureClass> classes, boolean contacts, Set<Action> actions) {
        this(reach, classes, contacts, actions, Set.of(), Reach.NONE);
    }

    /** The same, which keeps those classes. */
    Entitlement keeping(Set<DisclosureClass> keeping) {
        return new Entitlement(reach, classes, contacts, actions, keeping, emergency);
    }

    /** The same, which may break the glass to those cases. */
    Entitlement breakingGlassTo(Reach further) {
        return new Entitlement(reach, classes, contacts, actions, kept, further);
    }
}
