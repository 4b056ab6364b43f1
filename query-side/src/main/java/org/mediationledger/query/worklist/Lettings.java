package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;

/** Which representatives are let in, and until when their authority holds. */
public record Lettings(List<LetIn> letIn, List<Authority> authorities) {

    static final Lettings NONE = new Lettings(List.of(), List.of());

    /** An account that was let in for a representative. */
    public record LetIn(AccountId account, PersonId representative) {}

    /**
     * The newest authority of a representative.
     *
     * @param until its last day; absent where it holds until withdrawn
     */
    public record Authority(
            PersonId representative, @Nullable LocalDate until) {}

    Lettings apply(LedgerEvent event) {
        return switch (event) {
            case AccessEvent.AccessGranted e ->
                e.role() == Role.REPRESENTATIVE
                        ? new Lettings(and(letIn, new LetIn(e.account(), e.person())), authorities)
                        : this;
            case AccessEvent.AccessRevoked e ->
                new Lettings(without(letIn, one -> one.account().equals(e.account())), authorities);
            case RepresentativeEvent.RepresentativeAuthorised e ->
                new Lettings(letIn, and(othersThan(e.representative()), new Authority(e.representative(), e.until())));
            case RepresentativeEvent.RepresentativeAuthorityWithdrawn e ->
                new Lettings(letIn, othersThan(e.representative()));
            case LedgerEvent e -> this;
        };
    }

    /** The earliest last day of an authority on which somebody is let in; null where none ends. */
    @Nullable
    LocalDate firstEnd() {
        return authorities.stream()
                .filter(authority ->
                        letIn.stream().anyMatch(one -> one.representative().equals(authority.representative())))
                .flatMap(authority -> Stream.ofNullable(authority.until()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private List<Authority> othersThan(PersonId representative) {
        return without(authorities, one -> one.representative().equals(representative));
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static <T> List<T> without(List<T> some, Predicate<T> which) {
        return some.stream().filter(which.negate()).toList();
    }
}
