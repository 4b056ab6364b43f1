package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;

/** Who may act for a right-holder. Of one representative the newest fact counts, an authority or its withdrawal. */
public record Representatives(
        List<RepresentativeAuthority> authorities, List<AuthorityWithdrawal> withdrawnAuthorities) {

    static final Representatives NONE = new Representatives(List.of(), List.of());

    /**
     * Somebody's authority.
     *
     * @param from the first day on which it holds
     * @param until the last; absent where it holds until withdrawn
     */
    public record RepresentativeAuthority(
            Mark mark,
            PersonId representative,
            PersonId authorisedBy,
            Representation representation,
            List<RepresentativePower> powers,
            AuthorityEvidence evidence,
            Sealed name,
            @Nullable Sealed organisation,
            LocalDate from,
            @Nullable LocalDate until)
            implements Fact<RepresentativeAuthority> {

        @Override
        public RepresentativeAuthority marked(Mark other) {
            return new RepresentativeAuthority(
                    other,
                    representative,
                    authorisedBy,
                    representation,
                    powers,
                    evidence,
                    name,
                    organisation,
                    from,
                    until);
        }
    }

    /**
     * It was withdrawn.
     *
     * @param authorisedBy whose authority it was; absent where none was on record
     */
    public record AuthorityWithdrawal(
            Mark mark, PersonId representative, @Nullable PersonId authorisedBy) implements Fact<AuthorityWithdrawal> {

        @Override
        public AuthorityWithdrawal marked(Mark other) {
            return new AuthorityWithdrawal(other, representative, authorisedBy);
        }
    }

    Representatives apply(RepresentativeEvent event, Mark mark) {
        return switch (event) {
            case RepresentativeEvent.RepresentativeAuthorised e ->
                new Representatives(
                        Facts.and(
                                authorities,
                                new RepresentativeAuthority(
                                        mark,
                                        e.representative(),
                                        e.authorisedBy(),
                                        e.representation(),
                                        e.powers(),
                                        e.evidence(),
                                        e.name(),
                                        e.organisation(),
                                        e.from(),
                                        e.until())),
                        withdrawnAuthorities);
            case RepresentativeEvent.RepresentativeAuthorityWithdrawn e ->
                new Representatives(
                        authorities,
                        Facts.and(
                                withdrawnAuthorities,
                                new AuthorityWithdrawal(mark, e.representative(), authoriser(e.representative()))));
        };
    }

    /** Whom another right-holder lets act for them is theirs alone to know. */
    Representatives readBy(Reader reader) {
        return new Representatives(
                authorities.stream()
                        .filter(authority -> !reader.missesWordsOf(authority.authorisedBy()))
                        .toList(),
                withdrawnAuthorities.stream()
                        .filter(withdrawal ->
                                withdrawal.authorisedBy() == null || !reader.missesWordsOf(withdrawal.authorisedBy()))
                        .toList());
    }

    private @Nullable PersonId authoriser(PersonId representative) {
        return authorities.reversed().stream()
                .filter(authority -> authority.representative().equals(representative))
                .map(RepresentativeAuthority::authorisedBy)
                .findFirst()
                .orElse(null);
    }

    Representatives corrected(Correction correction) {
        return new Representatives(correction.in(authorities), correction.in(withdrawnAuthorities));
    }
}
