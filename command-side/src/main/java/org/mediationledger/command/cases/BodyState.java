package org.mediationledger.command.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.terms.CareHolder;

/**
 * Which bodies came to the case after its opening.
 *
 * @param localAuthority the one that became responsible; null where it is still the one of the opening
 * @param untold that one still has to be told
 * @param added further commissioning bodies, in the order in which they came
 * @param care who looks after the child, where an authority does
 */
record BodyState(
        @Nullable AuthorityCode localAuthority,
        boolean untold,
        List<Body> added,
        boolean detained,
        @Nullable Care care) {

    static final BodyState NONE = new BodyState(null, false, List.of(), false, null);

    /** A commissioning body. */
    record Body(CommissionerCode code, String name) {}

    /** Who looks after the child, and who holds the right. */
    record Care(AuthorityCode by, CareHolder holder) {}

    BodyState evolve(BodyEvent event) {
        return switch (event) {
            case BodyEvent.AuthorityChanged e -> new BodyState(e.localAuthority(), true, added, detained, care);
            case BodyEvent.NewAuthorityTold e -> new BodyState(localAuthority, false, added, detained, care);
            case BodyEvent.CommissionerAdded e ->
                new BodyState(
                        localAuthority, untold, with(new Body(e.commissioner(), e.commissionerName())), detained, care);
            case BodyEvent.DetentionStated e -> new BodyState(localAuthority, untold, added, e.detained(), care);
            case BodyEvent.CareStated e ->
                new BodyState(localAuthority, untold, added, detained, new Care(e.lookedAfterBy(), e.holder()));
            case BodyEvent.AllocationExplained e -> this;
            case BodyEvent.ProviderReallocated e -> this;
        };
    }

    private List<Body> with(Body body) {
        List<Body> all = new ArrayList<>(added);
        all.add(body);
        return List.copyOf(all);
    }
}
