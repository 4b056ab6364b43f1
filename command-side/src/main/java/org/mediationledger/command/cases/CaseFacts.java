package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.CaseScope;

/** What the case's rules and clocks ask for, folded from its events. */
record CaseFacts(
        IntakeState intake,
        DecisionState decision,
        ArrangementState arrangement,
        ChildrenState children,
        ConclusionState conclusion,
        AftermathState aftermath,
        AccessState access,
        MediatorsState mediators,
        RepresentativesState representatives,
        ConsentState consent,
        NeedsState needs,
        QualityState quality,
        HoldersState holders,
        EndingState ending,
        OfferState offer,
        ExpenseState expenses,
        DeskState desk,
        CalendarState calendar,
        TribunalState tribunal,
        BodyState bodies,
        DoorState door,
        LinkState links,
        DataProtectionState dataProtection,
        DocumentsState documents,
        BundlesState bundles,
        LettersState letters) {

    static final CaseFacts NONE = new CaseFacts(
            IntakeState.NONE,
            DecisionState.NONE,
            ArrangementState.NONE,
            ChildrenState.NONE,
            ConclusionState.NONE,
            AftermathState.NONE,
            AccessState.NONE,
            MediatorsState.NONE,
            RepresentativesState.NONE,
            ConsentState.NONE,
            NeedsState.NONE,
            QualityState.NONE,
            HoldersState.NONE,
            EndingState.NONE,
            OfferState.NONE,
            ExpenseState.NONE,
            DeskState.NONE,
            CalendarState.NONE,
            TribunalState.NONE,
            BodyState.NONE,
            DoorState.NONE,
            LinkState.NONE,
            DataProtectionState.NONE,
            DocumentsState.NONE,
            BundlesState.NONE,
            LettersState.NONE);

    /** Every part takes in the events that concern it. */
    CaseFacts evolve(CaseEvent event) {
        HoldersState holdersAfter = holders(event);
        return new CaseFacts(
                intake(event),
                event instanceof DecisionEvent e ? decision.evolve(e, children) : decision,
                arrangement(event, holdersAfter),
                event instanceof ChildNoted e ? children.evolve(e) : children,
                conclusion(event),
                event instanceof AftermathEvent e ? aftermath.evolve(e) : aftermath,
                event instanceof AccessEvent e ? access.evolve(e) : access,
                mediators(event),
                event instanceof RepresentativeEvent e ? representatives.evolve(e) : representatives,
                event instanceof ConsentEvent e ? consent.evolve(e) : consent,
                event instanceof NeedEvent e ? needs.evolve(e) : needs,
                event instanceof QualityEvent e ? quality.evolve(e) : quality,
                holdersAfter,
                ending(event),
                offer(event, holdersAfter),
                event instanceof ExpenseEvent e ? expenses.evolve(e) : expenses,
                desk(event),
                event instanceof CorrectionEvent.DatesRestated e ? calendar.evolve(e) : calendar,
                event instanceof TribunalEvent e ? tribunal.evolve(e) : tribunal,
                event instanceof BodyEvent e ? bodies.evolve(e) : bodies,
                event instanceof DoorEvent e ? door.evolve(e) : door,
                event instanceof ConfidenceEvent e ? links.evolve(e) : links,
                event instanceof DataProtectionEvent e ? dataProtection.evolve(e) : dataProtection,
                event instanceof DocumentEvent e ? documents.evolve(e) : documents,
                event instanceof BundleEvent e ? bundles.evolve(e) : bundles,
                letters.evolve(event));
    }

    /** Whether somebody is the child or was named as right-holder. */
    boolean knows(PersonId person) {
        return intake.knows(person) || holders.named().containsKey(person);
    }

    /** Whether somebody is authorised to act for a right-holder. */
    boolean represents(PersonId person) {
        return representatives.onFile().containsKey(person);
    }

    /** Whether somebody holds the right to mediation and appeal, and acts. */
    boolean holds(PersonId person) {
        return holders.acting().contains(person);
    }

    /** Where the family stands as a whole. */
    ChoiceState choice() {
        return holders.family();
    }

    /** Whether the matter is resolved, as everybody says who holds the right and acts. */
    boolean resolved() {
        return ending.resolvedFor(holders.acting());
    }

    private IntakeState intake(CaseEvent event) {
        return switch (event) {
            case IntakeEvent e -> intake.evolve(e);
            case BodyEvent.ProviderReallocated e -> intake.evolve(e);
            case CaseEvent e -> intake;
        };
    }

    private MediatorsState mediators(CaseEvent event) {
        return switch (event) {
            case MediatorEvent e -> mediators.evolve(e);
            case BodyEvent.ProviderReallocated e -> mediators.leftBehind(children.mediators());
            case CaseEvent e -> mediators;
        };
    }

    private HoldersState holders(CaseEvent event) {
        return switch (event) {
            case IntakeEvent e -> holders.evolve(e);
            case ChoiceEvent e -> holders.evolve(e);
            case HolderEvent e -> holders.evolve(e);
            case ContactEvent e -> holders.evolve(e);
            case CaseEvent e -> holders;
        };
    }

    /** What the bodies were told lasts as long as anybody wishes to mediate. */
    private ArrangementState arrangement(CaseEvent event, HoldersState after) {
        return switch (event) {
            case ArrangementEvent e -> arrangement.evolve(e);
            case ChoiceEvent e -> after.pursued() ? arrangement : arrangement.after(e);
            case HolderEvent e -> after.pursued() ? arrangement : arrangement.after(e);
            case CaseEvent e -> arrangement;
        };
    }

    private ConclusionState conclusion(CaseEvent event) {
        return event instanceof ConclusionEvent e
                ? conclusion.evolve(e)
                : event instanceof AgreementEvent e ? conclusion.after(e) : conclusion;
    }

    /** A wish to mediate that ends takes its offer along; a new one is told and offered anew. */
    private OfferState offer(CaseEvent event, HoldersState after) {
        return switch (event) {
            case OfferEvent e -> offer.evolve(e);
            case ChoiceEvent e -> after.pursued() ? offer : OfferState.NONE;
            case HolderEvent e -> after.pursued() ? offer : OfferState.NONE;
            case CaseEvent e -> offer;
        };
    }

    private EndingState ending(CaseEvent event) {
        return switch (event) {
            case EndingEvent e -> ending.evolve(e);
            case ChoiceEvent e -> ending.after(e);
            case DeskEvent.ContactAttempted e -> ending.after(e);
            case ChildNoted.CertificateNoted e -> ending.goneOn(e.person());
            case OfferEvent.WrittenOfferAnswered e -> ending.heardOf(e.by());
            case DoorEvent.FrontDoorContacted e -> ending.heardOf(e.by());
            case ConsentEvent.SharingConsentGiven e -> ending.heardOf(e.by());
            case ConsentEvent.SharingConsentWithdrawn e -> ending.heardOf(e.by());
            case ConsentEvent.AgreementToMediateSigned e -> e.person() == null ? ending : ending.heardOf(e.person());
            case CaseEvent e -> ending;
        };
    }

    private DeskState desk(CaseEvent event) {
        return switch (event) {
            case DeskEvent e -> desk.evolve(e);
            case ChildNoted e -> desk.after(e);
            case BodyEvent.ProviderReallocated e -> desk.handedOver();
            case CaseEvent e -> desk;
        };
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
        return intake.advises(organisation) || organisation.equals(decision.adviserNamed());
    }

    /** The first day on which anybody of the family contacted the adviser, by whichever door. */
    @Nullable
    LocalDate contactedOn() {
        return first(choice().contactedOn(), door.firstOn(this::toAdviser));
    }

    /** The first day on which that right-holder contacted the adviser, by whichever door. */
    @Nullable
    LocalDate contactedOn(PersonId person) {
        return first(
                holders.choiceOf(person).contactedOn(),
                door.firstOn(visit -> visit.by().equals(person) && toAdviser(visit)));
    }

    private boolean toAdviser(DoorState.Visit visit) {
        return advises(visit.organisation());
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
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
                mediators.reaching(children.mediators()),
                access.granted());
    }

    /**
     * As whose the case may be reached for that command: as those of who has it now, and, for what is to be done about a
     * safeguarding concern of theirs, as those of who had it.
     */
    List<CaseScope> scopesFor(CaseCommand command) {
        return command instanceof SafeguardingCommand.OfConcern ? allScopes() : List.of(scope());
    }

    /**
     * The same for the repeat of a command that was accepted, which is answered with no more than the version that it led to:
     * who asked while the case was theirs is answered again.
     */
    List<CaseScope> allScopes() {
        return Stream.concat(Stream.of(scope()), formerScopes().stream()).toList();
    }

    private List<CaseScope> formerScopes() {
        CaseScope now = scope();
        return intake.former().stream()
                .map(before -> now.providedBy(
                        String.valueOf(before.provider()), String.valueOf(before.adviserOrganisation()), Set.of()))
                .toList();
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
