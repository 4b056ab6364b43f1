package org.mediationledger.query.retention;

import static org.mediationledger.query.retention.Turn.Kind.APPEAL_BEGUN;
import static org.mediationledger.query.retention.Turn.Kind.APPEAL_ENDED;
import static org.mediationledger.query.retention.Turn.Kind.AUTHORITY_CHANGED;
import static org.mediationledger.query.retention.Turn.Kind.CLOSED;
import static org.mediationledger.query.retention.Turn.Kind.DECLINED;
import static org.mediationledger.query.retention.Turn.Kind.MEDIATION_OVER;
import static org.mediationledger.query.retention.Turn.Kind.MEDIATION_SOUGHT;
import static org.mediationledger.query.retention.Turn.Kind.REOPENED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.terms.LegalHoldReason;

/**
 * What of a case decides how long its data are kept.
 *
 * @param provider who has the case
 * @param firstAuthority in whose name it was opened
 * @param turns in the order in which they were recorded; struck-out ones are left out
 * @param agreed the last day for each step of an agreement, or the day on which it was done where that was later
 * @param holds why everything is kept
 * @param restricted whose data are kept, but not otherwise used
 */
public record CaseLife(
        @Nullable OrganisationId provider,
        @Nullable AuthorityCode firstAuthority,
        List<Turn> turns,
        Map<String, LocalDate> agreed,
        Set<LegalHoldReason> holds,
        Set<PersonId> restricted) {

    /** Of a case of which nothing is recorded. */
    public static final CaseLife NONE = new CaseLife(null, null, List.of(), Map.of(), Set.of(), Set.of());

    /** Takes unmodifiable copies. */
    public CaseLife {
        turns = List.copyOf(turns);
        agreed = Map.copyOf(agreed);
        holds = Set.copyOf(holds);
        restricted = Set.copyOf(restricted);
    }

    /** After one more event. */
    public CaseLife apply(RecordedEvent recorded) {
        LedgerEvent event = recorded.event();
        CaseLife dated = with(StampedClocks.of(event));
        return switch (event) {
            case IntakeEvent.CaseOpened e -> dated.of(dated.provider, e.localAuthority());
            case IntakeEvent.ProviderAllocated e -> dated.of(e.provider(), dated.firstAuthority);
            case BodyEvent.ProviderReallocated e -> dated.of(e.provider(), dated.firstAuthority);
            case BodyEvent.AuthorityChanged e ->
                dated.and(new Turn(recorded.eventId(), AUTHORITY_CHANGED, e.occurredOn(), e.localAuthority()));
            case ConclusionEvent.AgreementMade e -> dated.agreed(e.items());
            case AgreementEvent.StepVaried e -> dated.agreed("step/" + e.item(), e.agreedBy());
            case CorrectionEvent.DateCorrected e ->
                dated.with(dated.turns.stream()
                        .map(turn -> turn.event().equals(e.corrects()) ? turn.onDay(e.now()) : turn)
                        .toList());
            case CorrectionEvent.EntryStruckOut e ->
                dated.with(dated.turns.stream()
                        .filter(turn -> !turn.event().equals(e.corrects()))
                        .toList());
            case DataProtectionEvent e -> dated.protection(e);
            case LedgerEvent e -> {
                Turn.Kind kind = kind(e);
                yield kind == null ? dated : dated.and(new Turn(recorded.eventId(), kind, e.occurredOn(), null));
            }
        };
    }

    private static Turn.@Nullable Kind kind(LedgerEvent event) {
        return switch (event) {
            case AftermathEvent.CaseClosed e -> CLOSED;
            case AftermathEvent.CaseReopened e -> REOPENED;
            case AftermathEvent.AppealRegistered e -> APPEAL_BEGUN;
            case AftermathEvent.AppealDecided e -> APPEAL_ENDED;
            case ConclusionEvent.MediationConcluded e -> MEDIATION_OVER;
            case EndingEvent.MediationAbandoned e -> MEDIATION_OVER;
            case ChoiceEvent.MediationRequested e -> MEDIATION_SOUGHT;
            case MeetingEvent.MeetingArranged e -> MEDIATION_SOUGHT;
            case ChoiceEvent.MediationDeclined e -> DECLINED;
            case ChoiceEvent.RequestWithdrawn e -> DECLINED;
            case LedgerEvent e -> null;
        };
    }

    /** Who was responsible on a day; null where nobody was yet. */
    @Nullable
    AuthorityCode authorityOn(LocalDate day) {
        return of(AUTHORITY_CHANGED)
                .filter(change -> !change.on().isAfter(day))
                .max(Comparator.comparing(Turn::on))
                .map(Turn::authority)
                .orElse(firstAuthority);
    }

    /** Since when the case is over and nothing agreed is to come; null while it is open. */
    @Nullable
    LocalDate over() {
        Turn newest = newest(CLOSED, REOPENED);
        return newest == null || newest.kind() == REOPENED
                ? null
                : agreed.values().stream().reduce(newest.on(), (one, other) -> other.isAfter(one) ? other : one);
    }

    /** Since when mediation is over, or the case; null while neither is. */
    @Nullable
    LocalDate mediationOver() {
        LocalDate over = null;
        for (Turn turn : of(MEDIATION_OVER, CLOSED, REOPENED, MEDIATION_SOUGHT).toList()) {
            over = switch (turn.kind()) {
                case MEDIATION_OVER, CLOSED -> over == null ? turn.on() : over;
                case REOPENED, MEDIATION_SOUGHT, DECLINED, APPEAL_BEGUN, APPEAL_ENDED, AUTHORITY_CHANGED -> null;
            };
        }
        return over;
    }

    /** Whether the family declined, and nobody ever asked for mediation. */
    boolean onlyDeclined() {
        return newest(DECLINED) != null && newest(MEDIATION_SOUGHT) == null;
    }

    /** Whether an appeal is on its way. */
    boolean underAppeal() {
        Turn newest = newest(APPEAL_BEGUN, APPEAL_ENDED);
        return newest != null && newest.kind() == APPEAL_BEGUN;
    }

    private Stream<Turn> of(Turn.Kind... kinds) {
        return turns.stream().filter(turn -> Arrays.asList(kinds).contains(turn.kind()));
    }

    private @Nullable Turn newest(Turn.Kind... kinds) {
        return of(kinds).reduce((older, newer) -> newer).orElse(null);
    }

    private CaseLife protection(DataProtectionEvent event) {
        return switch (event) {
            case DataProtectionEvent.LegalHoldPlaced e -> kept(with(holds, e.reason()), restricted);
            case DataProtectionEvent.LegalHoldLifted e -> kept(without(holds, e.reason()), restricted);
            case DataProtectionEvent.ProcessingRestricted e -> kept(holds, with(restricted, e.person()));
            case DataProtectionEvent.RestrictionLifted e -> kept(holds, without(restricted, e.person()));
            case DataProtectionEvent.Erasure e -> this;
        };
    }

    /** A date of an agreement counts however it stopped: closing a case meets none. */
    private CaseLife with(Clocks clocks) {
        Map<String, LocalDate> days = new HashMap<>(agreed);
        clocks.started().stream()
                .filter(clock -> StampedClocks.ofAgreement(clock.date()))
                .forEach(clock -> days.put(clock.clock(), clock.date().dueOn()));
        clocks.restated().stream()
                .filter(clock -> StampedClocks.ofAgreement(clock.now()))
                .forEach(clock -> days.put(clock.clock(), clock.now().dueOn()));
        clocks.stopped().stream()
                .filter(clock -> clock.late() && StampedClocks.ofAgreement(clock.date()))
                .forEach(clock -> Stream.ofNullable(clock.metOn()).forEach(day -> days.put(clock.clock(), day)));
        return new CaseLife(provider, firstAuthority, turns, days, holds, restricted);
    }

    private CaseLife agreed(List<AgreementItem> items) {
        CaseLife life = this;
        for (AgreementItem item : items) {
            LocalDate day = item.agreedBy();
            life = day == null ? life : life.agreed("step/" + item.item(), day);
        }
        return life;
    }

    private CaseLife agreed(String step, LocalDate day) {
        Map<String, LocalDate> days = new HashMap<>(agreed);
        days.put(step, day);
        return new CaseLife(provider, firstAuthority, turns, days, holds, restricted);
    }

    private CaseLife and(Turn turn) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        return with(more);
    }

    private CaseLife with(List<Turn> now) {
        return new CaseLife(provider, firstAuthority, now, agreed, holds, restricted);
    }

    private CaseLife of(@Nullable OrganisationId by, @Nullable AuthorityCode authority) {
        return new CaseLife(by, authority, turns, agreed, holds, restricted);
    }

    private CaseLife kept(Set<LegalHoldReason> why, Set<PersonId> whose) {
        return new CaseLife(provider, firstAuthority, turns, agreed, why, whose);
    }

    private static <T> Set<T> with(Set<T> some, T more) {
        Set<T> all = new HashSet<>(some);
        all.add(more);
        return all;
    }

    private static <T> Set<T> without(Set<T> some, T one) {
        Set<T> rest = new HashSet<>(some);
        rest.remove(one);
        return rest;
    }
}
