package org.mediationledger.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.ContractId;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.Channel;

/** Which bodies came to answer for the child or young person. Added commissioning bodies all stand; else the newest fact. */
public record Bodies(
        List<Succession> authorities,
        List<NewAuthorityTold> newAuthorityTold,
        List<Commissioner> commissioners,
        List<Detention> detentions,
        List<Care> care,
        List<Explanation> allocationReasons) {

    static final Bodies NONE = new Bodies(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Another authority became responsible. */
    public record Succession(
            Mark mark,
            AuthorityCode former,
            AuthorityCode localAuthority,
            String localAuthorityName,
            AuthorityChange why)
            implements Fact<Succession> {

        @Override
        public Succession marked(Mark other) {
            return new Succession(other, former, localAuthority, localAuthorityName, why);
        }
    }

    /** It was told. */
    public record NewAuthorityTold(Mark mark, AuthorityCode localAuthority, Channel channel)
            implements Fact<NewAuthorityTold> {

        @Override
        public NewAuthorityTold marked(Mark other) {
            return new NewAuthorityTold(other, localAuthority, channel);
        }
    }

    /** A further commissioning body. */
    public record Commissioner(Mark mark, CommissionerCode commissioner, String commissionerName)
            implements Fact<Commissioner> {

        @Override
        public Commissioner marked(Mark other) {
            return new Commissioner(other, commissioner, commissionerName);
        }
    }

    /** Whether the young person is detained. */
    public record Detention(Mark mark, boolean detained) implements Fact<Detention> {

        @Override
        public Detention marked(Mark other) {
            return new Detention(other, detained);
        }
    }

    /** An authority looks after the child. */
    public record Care(Mark mark, AuthorityCode lookedAfterBy, String lookedAfterByName, CareHolder holder)
            implements Fact<Care> {

        @Override
        public Care marked(Mark other) {
            return new Care(other, lookedAfterBy, lookedAfterByName, holder);
        }
    }

    /** Why the case has its provider. */
    public record Explanation(
            Mark mark, AllocationBasis basis, @Nullable ContractId contract) implements Fact<Explanation> {

        @Override
        public Explanation marked(Mark other) {
            return new Explanation(other, basis, contract);
        }
    }

    Bodies apply(BodyEvent event, Mark mark) {
        return switch (event) {
            case BodyEvent.AuthorityChanged e ->
                new Bodies(
                        Facts.and(
                                authorities,
                                new Succession(mark, e.former(), e.localAuthority(), e.localAuthorityName(), e.why())),
                        newAuthorityTold,
                        commissioners,
                        detentions,
                        care,
                        allocationReasons);
            case BodyEvent.NewAuthorityTold e ->
                new Bodies(
                        authorities,
                        Facts.and(newAuthorityTold, new NewAuthorityTold(mark, e.localAuthority(), e.channel())),
                        commissioners,
                        detentions,
                        care,
                        allocationReasons);
            case BodyEvent.CommissionerAdded e ->
                new Bodies(
                        authorities,
                        newAuthorityTold,
                        Facts.and(commissioners, new Commissioner(mark, e.commissioner(), e.commissionerName())),
                        detentions,
                        care,
                        allocationReasons);
            case BodyEvent.DetentionStated e ->
                new Bodies(
                        authorities,
                        newAuthorityTold,
                        commissioners,
                        Facts.and(detentions, new Detention(mark, e.detained())),
                        care,
                        allocationReasons);
            case BodyEvent.CareStated e ->
                new Bodies(
                        authorities,
                        newAuthorityTold,
                        commissioners,
                        detentions,
                        Facts.and(care, new Care(mark, e.lookedAfterBy(), e.lookedAfterByName(), e.holder())),
                        allocationReasons);
            case BodyEvent.AllocationExplained e ->
                new Bodies(
                        authorities,
                        newAuthorityTold,
                        commissioners,
                        detentions,
                        care,
                        Facts.and(allocationReasons, new Explanation(mark, e.basis(), e.contract())));
            case BodyEvent.ProviderReallocated e -> this;
        };
    }

    Bodies corrected(Correction correction) {
        return new Bodies(
                correction.in(authorities),
                correction.in(newAuthorityTold),
                correction.in(commissioners),
                correction.in(detentions),
                correction.in(care),
                correction.in(allocationReasons));
    }
}
