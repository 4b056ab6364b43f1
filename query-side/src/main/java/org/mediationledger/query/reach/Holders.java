package org.mediationledger.query.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.terms.HolderCapacity;

/**
 * Who holds the right in a case, which accounts stand for whom, and so what one right-holder's account sees of another's
 * words.
 *
 * @param agreed those who agree to a joint view
 * @param authorised for whom each representative acts
 */
public record Holders(
        List<Named> named,
        List<Passing> passings,
        List<PersonId> agreed,
        List<Grantee> grantees,
        List<Authorised> authorised) {

    static final Holders NONE = new Holders(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Somebody who was named as right-holder. */
    public record Named(PersonId person, HolderCapacity capacity) {}

    /**
     * The right ended or passed.
     *
     * @param by who exercises it then; absent where somebody merely stood down
     * @param capacity in which capacity; absent likewise
     * @param gone who no longer acts
     */
    public record Passing(
            UUID event, @Nullable PersonId by, @Nullable HolderCapacity capacity, List<PersonId> gone) {}

    /** An account that was let in for a person. */
    public record Grantee(AccountId account, PersonId person) {}

    /** A representative whom a right-holder authorised. */
    public record Authorised(PersonId representative, PersonId by) {}

    /** Those who act; the earliest named first. */
    public List<PersonId> acting() {
        Set<PersonId> gone = new HashSet<>();
        HolderCapacity capacity = named.isEmpty() ? null : named.getFirst().capacity();
        PersonId by = null;
        for (Passing passing : passings) {
            gone.addAll(passing.gone());
            gone.remove(passing.by());
            capacity = passing.capacity() == null ? capacity : passing.capacity();
            by = passing.by() == null ? by : passing.by();
        }
        List<PersonId> acting = new ArrayList<>();
        for (Named one : named) {
            if (!gone.contains(one.person())
                    && (one.capacity() == capacity || one.person().equals(by))) {
                acting.add(one.person());
            }
        }
        return List.copyOf(acting);
    }

    /** Whether an account was let in for that person, or for somebody whom that person authorised. */
    public boolean isOf(Actor actor, PersonId person) {
        return grantees.stream()
                .filter(grantee -> grantee.account().equals(actor.account()))
                .anyMatch(grantee -> grantee.person().equals(person)
                        || authorised.contains(new Authorised(grantee.person(), person)));
    }

    /**
     * Whether what that person said for themselves is kept from somebody: from whoever is let into a case with several
     * right-holders for somebody else, unless all who act agree to a joint view.
     */
    public boolean hides(Actor actor, PersonId teller) {
        return !shares(teller) && RightsTable.of(actor.role()).reach() == Reach.GRANTED && !isOf(actor, teller);
    }

    /** Whether what that person said for themselves is for all right-holders: there is no other, or all agreed. */
    public boolean shares(PersonId teller) {
        return named.size() <= 1 || joint(teller);
    }

    /** Whether a clock of a certificate tells what another right-holder said for themselves. */
    public boolean hidesCertificate(Actor actor, String clock) {
        PersonId owed = owed(clock, named.stream().map(Named::person).toList());
        return owed != null && hides(actor, owed);
    }

    /** To whom of the right-holders a certificate is owed: the clock of the first who was named bears no name. */
    static @Nullable PersonId owed(String clock, List<PersonId> holders) {
        return holders.stream()
                .filter(person -> clock.endsWith("/" + person))
                .findFirst()
                .or(() -> holders.stream().findFirst())
                .orElse(null);
    }

    /** Whether anybody's words are kept from somebody. */
    public boolean parts(Actor actor) {
        return named.stream().anyMatch(one -> hides(actor, one.person()));
    }

    private boolean joint(PersonId teller) {
        List<PersonId> acting = acting();
        return acting.contains(teller) && new HashSet<>(agreed).containsAll(acting);
    }

    Holders apply(RecordedEvent recorded) {
        LedgerEvent event = recorded.event();
        return switch (event) {
            case IntakeEvent.RightHolderNamed e ->
                with(replaced(new Named(e.person(), e.capacity())), passings, agreed, grantees);
            case HolderEvent e -> holder(e, recorded.eventId());
            case CorrectionEvent.EntryStruckOut e ->
                with(named, without(passings, one -> one.event().equals(e.corrects())), agreed, grantees);
            case AccessEvent.AccessGranted e ->
                with(named, passings, agreed, and(grantees, new Grantee(e.account(), e.person())));
            case AccessEvent.AccessRevoked e ->
                with(
                        named,
                        passings,
                        agreed,
                        without(grantees, one -> one.account().equals(e.account())));
            case RepresentativeEvent e -> representative(e);
            case LedgerEvent e -> this;
        };
    }

    private Holders holder(HolderEvent event, UUID id) {
        return switch (event) {
            case HolderEvent.HolderStoodDown e ->
                with(named, and(passings, new Passing(id, null, null, List.of(e.person()))), agreed, grantees);
            case HolderEvent.RightTakenOver e ->
                with(named, and(passings, new Passing(id, e.by(), e.capacity(), e.from())), agreed, grantees);
            case HolderEvent.JointViewAgreed e -> with(named, passings, and(agreed, e.person()), grantees);
            case HolderEvent.JointViewWithdrawn e ->
                with(named, passings, without(agreed, person -> person.equals(e.person())), grantees);
        };
    }

    private Holders representative(RepresentativeEvent event) {
        return switch (event) {
            case RepresentativeEvent.RepresentativeAuthorised e ->
                standing(and(othersThan(e.representative()), new Authorised(e.representative(), e.authorisedBy())));
            case RepresentativeEvent.RepresentativeAuthorityWithdrawn e -> standing(othersThan(e.representative()));
        };
    }

    private List<Authorised> othersThan(PersonId representative) {
        return without(authorised, one -> one.representative().equals(representative));
    }

    private Holders standing(List<Authorised> now) {
        return new Holders(named, passings, agreed, grantees, now);
    }

    private List<Named> replaced(Named one) {
        boolean known = named.stream().anyMatch(other -> other.person().equals(one.person()));
        return known
                ? named.stream()
                        .map(other -> other.person().equals(one.person()) ? one : other)
                        .toList()
                : and(named, one);
    }

    private Holders with(List<Named> now, List<Passing> passed, List<PersonId> agreeing, List<Grantee> letIn) {
        return new Holders(now, passed, agreeing, letIn, authorised);
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    private static <T> List<T> without(List<T> some, Predicate<T> which) {
        return some.stream().filter(which.negate()).toList();
    }
}
