package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.rights.CaseScope;

/** What the case's rules and clocks ask for, folded from its events. */
record CaseFacts(
        IntakeState intake,
        DecisionState decision,
        ChoiceState choice,
        ArrangementState arrangement,
        ChildrenState children,
        ConclusionState conclusion,
        AftermathState aftermath,
        AccessState access,
        TribunalState tribunal,
        BodyState bodies,
        DoorState door,
        LinkState links) {

    static final CaseFacts NONE = new CaseFacts(
            IntakeState.NONE,
            DecisionState.NONE,
            ChoiceState.NONE,
            ArrangementState.NONE,
            ChildrenState.NONE,
            ConclusionState.NONE,
            AftermathState.NONE,
            AccessState.NONE,
            TribunalState.NONE,
            BodyState.NONE,
            DoorState.NONE,
            LinkState.NONE);

    /** Every part takes in the events that concern it. */
    CaseFacts evolve(CaseEvent event) {
        return new CaseFacts(
                event instanceof IntakeEvent e ? intake.evolve(e) : intake,
                event instanceof DecisionEvent e ? decision.evolve(e, children) : decision,
                event instanceof ChoiceEvent e ? choice.evolve(e) : choice,
                arrangement(event),
                event instanceof ChildNoted e ? children.evolve(e) : children,
                event instanceof ConclusionEvent e ? conclusion.evolve(e) : conclusion,
                event instanceof AftermathEvent e ? aftermath.evolve(e) : aftermath,
                event instanceof AccessEvent e ? access.evolve(e) : access,
                event instanceof TribunalEvent e ? tribunal.evolve(e) : tribunal,
                event instanceof BodyEvent e ? bodies.evolve(e) : bodies,
                event instanceof DoorEvent e ? door.evolve(e) : door,
                event instanceof ConfidenceEvent e ? links.evolve(e) : links);
    }

    private ArrangementState arrangement(CaseEvent event) {
        return event instanceof ArrangementEvent e
                ? arrangement.evolve(e)
                : event instanceof ChoiceEvent e ? arrangement.after(e) : arrangement;
    }

    /** The authority that is responsible now. */
    AuthorityCode localAuthority() {
        return Objects.requireNonNull(nowResponsible());
    }

    private @Nullable AuthorityCode nowResponsible() {
        return bodies.localAuthority() != null ? bodies.localAuthority() : intake.localAuthority();
    }

    /** Whether contact with that organisation is the contact that regulation 33 asks for. */
    boolean advises(OrganisationId organisation) {
        return organisation.equals(intake.adviserOrganisation()) || organisation.equals(decision.adviserNamed());
    }

    /** The first day on which the family contacted the adviser, by whichever door. */
    @Nullable
    LocalDate contactedOn() {
        LocalDate byDoor = door.toAdviserOn(intake.adviserOrganisation(), decision.adviserNamed());
        LocalDate direct = choice.contactedOn();
        return direct == null || (byDoor != null && byDoor.isBefore(direct)) ? byDoor : direct;
    }

    /** The commissioning bodies that the case names, in the order in which they came. */
    List<BodyState.Body> commissioners() {
        return Stream.concat(firstCommissioner(), bodies.added().stream()).toList();
    }

    private Stream<BodyState.Body> firstCommissioner() {
        return intake.commissioner() == null || intake.commissionerName() == null
                ? Stream.empty()
                : Stream.of(new BodyState.Body(intake.commissioner(), intake.commissionerName()));
    }

    /** What decides who reaches the case. */
    CaseScope scope() {
        return new CaseScope(
                text(intake.referredBy()),
                String.valueOf(intake.provider()),
                String.valueOf(intake.adviserOrganisation()),
                String.valueOf(nowResponsible()),
                commissioners().stream().map(body -> body.code().toString()).collect(Collectors.toSet()),
                decision.healthInIssue(),
                aftermath.appealRegisteredOn() != null,
                children.mediators(),
                access.granted());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
