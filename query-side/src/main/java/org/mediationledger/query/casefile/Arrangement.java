package org.mediationledger.query.casefile;

import java.util.List;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ToldBy;

/** What the bodies were told and what they answered. Told twice, the earlier day counts. */
public record Arrangement(
        List<AuthorityInformed> authorityInformed,
        List<CommissionerInformed> commissionerInformed,
        List<CannotArrange> cannotArrange) {

    static final Arrangement NONE = new Arrangement(List.of(), List.of(), List.of());

    /** The local authority learned that the family wishes to mediate. */
    public record AuthorityInformed(
            Mark mark, AuthorityCode localAuthority, ToldBy toldBy, Channel channel, boolean nominatedContact)
            implements Fact<AuthorityInformed> {

        @Override
        public AuthorityInformed marked(Mark other) {
            return new AuthorityInformed(other, localAuthority, toldBy, channel, nominatedContact);
        }
    }

    /** The commissioning body was told of the issues. */
    public record CommissionerInformed(
            Mark mark, CommissionerCode commissioner, String commissionerName, Channel channel)
            implements Fact<CommissionerInformed> {

        @Override
        public CommissionerInformed marked(Mark other) {
            return new CommissionerInformed(other, commissioner, commissionerName, channel);
        }
    }

    /** The local authority said that it cannot arrange mediation in time. */
    public record CannotArrange(Mark mark, Sealed saidBy, Channel channel) implements Fact<CannotArrange> {

        @Override
        public CannotArrange marked(Mark other) {
            return new CannotArrange(other, saidBy, channel);
        }
    }

    Arrangement apply(ArrangementEvent event, Mark mark) {
        return switch (event) {
            case ArrangementEvent.LocalAuthorityInformed e ->
                new Arrangement(
                        Facts.and(
                                authorityInformed,
                                new AuthorityInformed(
                                        mark, e.localAuthority(), e.toldBy(), e.channel(), e.nominatedContact())),
                        commissionerInformed,
                        cannotArrange);
            case ArrangementEvent.CommissionerInformed e ->
                new Arrangement(
                        authorityInformed,
                        Facts.and(
                                commissionerInformed,
                                new CommissionerInformed(mark, e.commissioner(), e.commissionerName(), e.channel())),
                        cannotArrange);
            case ArrangementEvent.CannotArrangeTold e ->
                new Arrangement(
                        authorityInformed,
                        commissionerInformed,
                        Facts.and(cannotArrange, new CannotArrange(mark, e.saidBy(), e.channel())));
        };
    }

    Arrangement corrected(Correction correction) {
        return new Arrangement(
                correction.in(authorityInformed), correction.in(commissionerInformed), correction.in(cannotArrange));
    }
}
