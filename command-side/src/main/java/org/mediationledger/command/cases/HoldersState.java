package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.HolderCapacity;

/**
 * Who holds the right, who of them acts, and where each stands; in the order in which they were named.
 *
 * @param schoolAgeEndsOn the day on which the child's compulsory school age ends, where it is known
 */
record HoldersState(Map<PersonId, Holder> named, @Nullable LocalDate schoolAgeEndsOn) {

    static final HoldersState NONE = new HoldersState(Map.of(), null);

    /**
     * A right-holder.
     *
     * @param sharing agrees to a joint view
     * @param portalUnsafe asked not to be reached through the portal
     */
    record Holder(HolderCapacity capacity, boolean acting, ChoiceState choice, boolean sharing, boolean portalUnsafe) {

        Holder in(HolderCapacity now) {
            return new Holder(now, true, choice, sharing, portalUnsafe);
        }

        Holder choosing(ChoiceState now) {
            return new Holder(capacity, acting, now, sharing, portalUnsafe);
        }

        Holder sharing(boolean now) {
            return new Holder(capacity, acting, choice, now, portalUnsafe);
        }

        Holder portalUnsafe(boolean now) {
            return new Holder(capacity, acting, choice, sharing, now);
        }

        Holder stoodDown() {
            return new Holder(capacity, false, choice, sharing, portalUnsafe);
        }
    }

    /** Those who act; the earliest named first. */
    List<PersonId> acting() {
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().acting())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In which capacity those who act hold the right: all in the same. */
    @Nullable
    HolderCapacity capacity() {
        return actingHolders().map(Holder::capacity).findFirst().orElse(null);
    }

    /** Where somebody stands. */
    ChoiceState choiceOf(PersonId person) {
        Holder holder = named.get(person);
        return holder == null ? ChoiceState.NONE : holder.choice();
    }

    /** Whether the person was the first to be named. */
    boolean first(PersonId person) {
        return named.keySet().stream().findFirst().filter(person::equals).isPresent();
    }

    /** Whether anybody who acts wishes to mediate. */
    boolean pursued() {
        return actingHolders().anyMatch(holder -> holder.choice().pursued());
    }

    /**
     * Where the family stands as a whole: its first contact, whoever made it; its first advice; and the word of whoever
     * wishes to mediate, or else the newest word.
     */
    ChoiceState family() {
        List<ChoiceState> choices = actingHolders().map(Holder::choice).toList();
        ChoiceState leading = choices.stream()
                .filter(ChoiceState::pursued)
                .findFirst()
                .or(() -> choices.stream()
                        .max(Comparator.comparing(
                                ChoiceState::since, Comparator.nullsFirst(Comparator.naturalOrder()))))
                .orElse(ChoiceState.NONE);
        return new ChoiceState(
                first(named.values().stream().map(holder -> holder.choice().contactedOn())),
                first(choices.stream().map(ChoiceState::adviceGivenOn)),
                leading.standing(),
                leading.since(),
                leading.everPursued());
    }

    HoldersState evolve(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.RightHolderNamed e -> with(e.person(), known -> named(known, e.capacity()));
            case IntakeEvent.ChildNamed e -> new HoldersState(named, e.schoolAgeEndsOn());
            case IntakeEvent.CaseOpened e -> this;
            case IntakeEvent.ProviderAllocated e -> this;
            case IntakeEvent.DisagreementStated e -> this;
            case IntakeEvent.ResolutionConsentRecorded e -> this;
        };
    }

    HoldersState evolve(ChoiceEvent event) {
        PersonId person = teller(event);
        Holder holder = named.get(person);
        return holder == null
                ? this
                : with(person, known -> holder.choosing(holder.choice().evolve(event)));
    }

    HoldersState evolve(HolderEvent event) {
        return switch (event) {
            case HolderEvent.HolderStoodDown e -> changed(e.person(), Holder::stoodDown);
            case HolderEvent.RightTakenOver e -> takenOver(e);
            case HolderEvent.JointViewAgreed e -> changed(e.person(), holder -> holder.sharing(true));
            case HolderEvent.JointViewWithdrawn e -> changed(e.person(), holder -> holder.sharing(false));
        };
    }

    HoldersState evolve(ContactEvent event) {
        return switch (event) {
            case ContactEvent.SafeContactAsked e ->
                changed(e.person(), holder -> holder.portalUnsafe(e.never().contains(ContactLimit.NO_PORTAL)));
            case ContactEvent.ContactsChanged e -> this;
        };
    }

    /** Whether somebody asked not to be reached through the portal. */
    boolean portalUnsafe(PersonId person) {
        Holder holder = named.get(person);
        return holder != null && holder.portalUnsafe();
    }

    /** Who is named in another capacity than that of those who act waits for the right to pass. */
    private Holder named(@Nullable Holder known, HolderCapacity capacity) {
        HolderCapacity present = capacity();
        return new Holder(
                capacity,
                present == null || present == capacity,
                known == null ? ChoiceState.NONE : known.choice(),
                known != null && known.sharing(),
                known != null && known.portalUnsafe());
    }

    private HoldersState takenOver(HolderEvent.RightTakenOver event) {
        boolean pending = event.from().stream().map(this::choiceOf).anyMatch(choice -> choice.pursued());
        HoldersState state = this;
        for (PersonId before : acting()) {
            state = state.changed(before, Holder::stoodDown);
        }
        return state.changed(
                event.by(),
                holder -> holder.in(event.capacity())
                        .choosing(
                                pending && holder.choice().standing() == ChoiceState.Standing.NOT_SAID
                                        ? holder.choice().pursuing(event.occurredOn())
                                        : holder.choice()));
    }

    private static PersonId teller(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e -> e.by();
            case ChoiceEvent.AdviceGiven e -> e.to();
            case ChoiceEvent.MediationRequested e -> e.by();
            case ChoiceEvent.MediationDeclined e -> e.by();
            case ChoiceEvent.ChoiceLeftOpen e -> e.by();
            case ChoiceEvent.PursuitEnded e -> e.by();
            case ChoiceEvent.RequestWithdrawn e -> e.by();
        };
    }

    private Stream<Holder> actingHolders() {
        return named.values().stream().filter(Holder::acting);
    }

    private static @Nullable LocalDate first(Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private HoldersState changed(PersonId person, UnaryOperator<Holder> change) {
        Holder holder = named.get(person);
        return holder == null ? this : with(person, known -> change.apply(holder));
    }

    private HoldersState with(PersonId person, Change change) {
        Map<PersonId, Holder> all = new LinkedHashMap<>(named);
        all.put(person, change.of(all.get(person)));
        return new HoldersState(Collections.unmodifiableMap(all), schoolAgeEndsOn);
    }

    /** What becomes of a holder who may be new. */
    @FunctionalInterface
    private interface Change {
        Holder of(@Nullable Holder known);
    }
}
