package org.mediationledger.query.reach;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.CaseScope;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Entitlement;
import org.mediationledger.rights.Reach;

/**
 * What somebody sees of one case: which classes, up to which position, and of what is kept apart by those who had the case,
 * from which position until which. Nothing else decides that in any view.
 *
 * @param classes none of which anything is seen where the case is not reached
 * @param until the last position that is seen of anything; {@link Long#MAX_VALUE} for those who reach the case now
 * @param apart the stretches in which what was said in confidence, or of safeguarding, is seen
 */
public record Sight(Set<DisclosureClass> classes, long until, List<Stretch> apart) {

    private static final Sight NONE = new Sight(Set.of(), -1, List.of());

    private static final Set<DisclosureClass> KEPT_APART =
            EnumSet.of(DisclosureClass.CONFIDENTIAL, DisclosureClass.SAFEGUARDING);

    /** Takes unmodifiable copies. */
    public Sight {
        classes = Set.copyOf(classes);
        apart = List.copyOf(apart);
    }

    /** Positions after one, up to and with another. */
    public record Stretch(long after, long until) {

        private boolean holds(long position) {
            return position > after && position <= until;
        }
    }

    /**
     * Of somebody who reaches the case now, who breaks the glass to it, or whose organisation or account had it once; of all
     * others, nothing.
     */
    static Sight of(Entitlement entitlement, Actor actor, CaseScope scope, List<Tenure> former) {
        Reach reach = entitlement.reach();
        List<Stretch> own = new ArrayList<>();
        long began = -1;
        for (Tenure tenure : former) {
            if (tenure.includes(reach, actor, scope)) {
                own.add(new Stretch(began, tenure.until()));
            }
            began = tenure.until();
        }
        if (reach.includes(actor, scope)) {
            own.add(new Stretch(began, Long.MAX_VALUE));
            return new Sight(entitlement.classes(), Long.MAX_VALUE, own);
        }
        if (actor.breaksGlass() && isEmergency(entitlement.emergency(), actor, scope, former)) {
            return new Sight(withoutWhatIsKeptApart(entitlement.classes()), Long.MAX_VALUE, List.of());
        }
        return own.isEmpty()
                ? NONE
                : new Sight(entitlement.kept(), own.getLast().until(), own);
    }

    /** A family in need calls those whom it knows: whose case it was counts like whose it is. */
    private static boolean isEmergency(Reach emergency, Actor actor, CaseScope scope, List<Tenure> former) {
        return emergency.includes(actor, scope)
                || former.stream().anyMatch(tenure -> tenure.includes(emergency, actor, scope));
    }

    private static Set<DisclosureClass> withoutWhatIsKeptApart(Set<DisclosureClass> classes) {
        return classes.stream().filter(shown -> !KEPT_APART.contains(shown)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is such a case, as far as the reader is concerned. */
    public boolean reaches() {
        return !classes.isEmpty();
    }

    /** Whether another provider took the case over from the reader's, who sees it as it stood then. */
    public boolean ended() {
        return until != Long.MAX_VALUE;
    }

    /** Whether anything of a class is seen. */
    public boolean shows(DisclosureClass disclosure) {
        return classes.contains(disclosure);
    }

    /** Whether what was recorded there of a class is seen. */
    public boolean shows(DisclosureClass disclosure, long position) {
        return shows(disclosure)
                && position <= until
                && (!KEPT_APART.contains(disclosure) || apart.stream().anyMatch(stretch -> stretch.holds(position)));
    }
}
