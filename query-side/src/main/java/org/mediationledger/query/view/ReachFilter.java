package org.mediationledger.query.view;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.RightsTable;

/** {@link Reach#includes} as a filter over kept views: what a list does not reach must not be counted either. */
public final class ReachFilter {

    private static final String SCOPE = "reach.scope.";

    private ReachFilter() {}

    /** The cases that somebody reaches. */
    public static Bson of(Actor actor) {
        return of(RightsTable.of(actor.role()).reach(), actor);
    }

    static Bson of(Reach reach, Actor actor) {
        String own = actor.organisation();
        return switch (reach) {
            case NONE -> nothing();
            case REFERRED -> is("referredBy", own);
            case PROVIDED -> Filters.or(is("provider", own), is("adviserOrganisation", own));
            case ADVISED -> is("adviserOrganisation", own);
            case CONDUCTED -> is("mediators", actor.account().value());
            case OF_AUTHORITY -> is("localAuthority", own);
            case OF_AUTHORITY_UNDER_APPEAL ->
                Filters.and(is("localAuthority", own), Filters.eq(SCOPE + "underAppeal", true));
            case OF_COMMISSIONER ->
                Filters.and(is("commissioners", own), Filters.eq(SCOPE + "commissionerInvolved", true));
            case GRANTED -> is("granted", actor.account().value());
            case ALL -> Filters.empty();
        };
    }

    private static Bson is(String field, @Nullable String own) {
        return own == null ? nothing() : Filters.eq(SCOPE + field, own);
    }

    private static Bson nothing() {
        return Filters.in("_id", List.of());
    }
}
