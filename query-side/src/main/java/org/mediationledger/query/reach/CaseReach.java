package org.mediationledger.query.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.CaseScope;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.statute.IssueKind;

/**
 * Who reaches a case. It is folded from all events whatever their class, because rights must not depend on what a reader
 * may see, and is never part of an answer.
 *
 * @param holders who holds the right, and whose account sees what of it
 * @param appeals the events that registered an appeal and stand: of what the scope rests on, only they can be struck out
 * @param former who had the case before another provider took it over, the first of them first
 */
public record CaseReach(CaseScope scope, List<UUID> appeals, Holders holders, List<Tenure> former) {

    /** Of a case that is not yet opened: nobody's. */
    public static final CaseReach NONE = new CaseReach(
            new CaseScope(null, "", "", "", Set.of(), false, false, Set.of(), Set.of()),
            List.of(),
            Holders.NONE,
            List.of());

    /** The reach after those events, in the order of their positions. */
    public static CaseReach of(List<RecordedEvent> history) {
        CaseReach reach = NONE;
        for (RecordedEvent recorded : history) {
            reach = reach.apply(recorded);
        }
        return reach;
    }

    /** Whether somebody reaches the case now: whoever only keeps reading what was theirs is shown it in no list. */
    public boolean includes(Actor actor) {
        return RightsTable.of(actor.role()).reach().includes(actor, scope);
    }

    /** What somebody sees of the case. */
    public Sight sight(Actor actor) {
        return Sight.of(RightsTable.of(actor.role()), actor, scope, former);
    }

    /** The reach after one more event. */
    public CaseReach apply(RecordedEvent recorded) {
        CaseReach next = scoped(recorded);
        return new CaseReach(next.scope, next.appeals, holders.apply(recorded), next.former);
    }

    private CaseReach scoped(RecordedEvent recorded) {
        LedgerEvent event = recorded.event();
        return switch (event) {
            case IntakeEvent.CaseOpened e ->
                with(new CaseScope(
                        text(e.referredBy()),
                        scope.provider(),
                        scope.adviserOrganisation(),
                        e.localAuthority().value(),
                        e.commissioner() == null
                                ? Set.of()
                                : Set.of(e.commissioner().value()),
                        scope.commissionerInvolved(),
                        scope.underAppeal(),
                        scope.mediators(),
                        scope.granted()));
            case IntakeEvent.ProviderAllocated e ->
                with(new CaseScope(
                        scope.referredBy(),
                        e.provider().value(),
                        e.adviserOrganisation().value(),
                        scope.localAuthority(),
                        scope.commissioners(),
                        scope.commissionerInvolved(),
                        scope.underAppeal(),
                        scope.mediators(),
                        scope.granted()));
            case DecisionEvent.IssuesStated e -> health(e.issues().contains(IssueKind.HEALTH));
            case AftermathEvent.AppealRegistered e -> appealed(and(appeals, recorded.eventId()));
            case CorrectionEvent.EntryStruckOut e -> struckOut(e.corrects());
            case MeetingEvent.MeetingArranged e -> people(union(scope.mediators(), e.mediators()), scope.granted());
            case AccessEvent.AccessGranted e -> people(scope.mediators(), union(scope.granted(), List.of(e.account())));
            case MediatorEvent.MediatorAccepted e ->
                people(union(scope.mediators(), List.of(e.mediator())), scope.granted());
            case MediatorEvent.ConflictDeclared e -> inConflict(e.mediator());
            case MediatorEvent.MediatorWithdrawn e -> people(minus(scope.mediators(), e.mediator()), scope.granted());
            case MediatorEvent.MediatorReplaced e -> people(minus(scope.mediators(), e.mediator()), scope.granted());
            case AccessEvent.AccessRevoked e -> people(scope.mediators(), minus(scope.granted(), e.account()));
            case IntakeEvent e -> this;
            case DecisionEvent e -> this;
            case ChoiceEvent e -> this;
            case ArrangementEvent e -> this;
            case ConclusionEvent e -> this;
            case AftermathEvent e -> this;
            case CorrectionEvent e -> this;
            case ConfidenceEvent e -> this;
            case HolderEvent e -> this;
            case ContactEvent e -> this;
            case EndingEvent e -> this;
            case DelayEvent e -> this;
            case AgreementEvent e -> this;
            case OfferEvent e -> this;
            case ExpenseEvent e -> this;
            case DocumentEvent e -> this;
            case BundleEvent e -> this;
            case LetterEvent e -> this;
            case TribunalEvent e -> this;
            case BodyEvent.AuthorityChanged e -> bodies(e.localAuthority().value(), scope.commissioners());
            case BodyEvent.CommissionerAdded e ->
                bodies(
                        scope.localAuthority(),
                        union(scope.commissioners(), List.of(e.commissioner().value())));
            case BodyEvent.ProviderReallocated e -> takenOver(e, recorded.position());
            case BodyEvent e -> this;
            case DoorEvent e -> this;
            case DataProtectionEvent e -> this;
            case ChildNoted e -> this;
            case MeetingEvent e -> this;
            case CertificateEvent e -> this;
            case SafeguardingEvent e -> this;
            case QualityEvent e -> this;
            case NeedEvent e -> this;
            case ConsentEvent e -> this;
            case RepresentativeEvent e -> this;
            case MediatorEvent e -> this;
            case DeskEvent e -> this;
        };
    }

    private CaseReach takenOver(BodyEvent.ProviderReallocated event, long position) {
        return new CaseReach(
                scope.providedBy(
                        event.provider().value(), event.adviserOrganisation().value(), Set.of()),
                appeals,
                holders,
                and(former, new Tenure(scope.provider(), scope.adviserOrganisation(), scope.mediators(), position)));
    }

    /** A mediator with a conflict of interest keeps nothing of any earlier time either. */
    private CaseReach inConflict(AccountId mediator) {
        CaseReach gone = people(minus(scope.mediators(), mediator), scope.granted());
        return new CaseReach(
                gone.scope,
                appeals,
                holders,
                former.stream().map(tenure -> tenure.without(mediator)).toList());
    }

    private CaseReach struckOut(UUID event) {
        return appeals.contains(event)
                ? appealed(appeals.stream().filter(id -> !id.equals(event)).toList())
                : this;
    }

    private CaseReach appealed(List<UUID> registered) {
        return new CaseReach(
                new CaseScope(
                        scope.referredBy(),
                        scope.provider(),
                        scope.adviserOrganisation(),
                        scope.localAuthority(),
                        scope.commissioners(),
                        scope.commissionerInvolved(),
                        !registered.isEmpty(),
                        scope.mediators(),
                        scope.granted()),
                registered,
                holders,
                former);
    }

    private CaseReach health(boolean inIssue) {
        return with(new CaseScope(
                scope.referredBy(),
                scope.provider(),
                scope.adviserOrganisation(),
                scope.localAuthority(),
                scope.commissioners(),
                inIssue,
                scope.underAppeal(),
                scope.mediators(),
                scope.granted()));
    }

    private CaseReach bodies(String localAuthority, Set<String> commissioners) {
        return with(new CaseScope(
                scope.referredBy(),
                scope.provider(),
                scope.adviserOrganisation(),
                localAuthority,
                commissioners,
                scope.commissionerInvolved(),
                scope.underAppeal(),
                scope.mediators(),
                scope.granted()));
    }

    private CaseReach people(Set<AccountId> mediators, Set<AccountId> granted) {
        return with(new CaseScope(
                scope.referredBy(),
                scope.provider(),
                scope.adviserOrganisation(),
                scope.localAuthority(),
                scope.commissioners(),
                scope.commissionerInvolved(),
                scope.underAppeal(),
                mediators,
                granted));
    }

    private CaseReach with(CaseScope changed) {
        return new CaseReach(changed, appeals, holders, former);
    }

    private static <E> List<E> and(List<E> some, E more) {
        List<E> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    private static <E> Set<E> union(Set<E> some, List<E> more) {
        Set<E> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<AccountId> minus(Set<AccountId> some, AccountId one) {
        Set<AccountId> rest = new HashSet<>(some);
        rest.remove(one);
        return rest;
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
