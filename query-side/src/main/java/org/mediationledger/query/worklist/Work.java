package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.ServiceStandard;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/** What is to be done in a case. A closed case has no work left but a certificate that came back. */
final class Work {

    /** How long before an appeal date or an agreed step runs out it comes on the list, in days. */
    private static final int AHEAD = 14;

    private static final Set<What> WAITING = EnumSet.of(What.PASSED_ON, What.CALL_BACK_ASKED, What.TRIED);

    private final CaseId caseId;
    private final Happenings happenings;
    private final Voices voices;
    private final List<RunningClock> running;
    private final Plan plan;
    private final Terms terms;

    private Work(CaseId caseId, WorkEntry entry, Terms terms) {
        this.caseId = caseId;
        this.happenings = entry.happenings();
        this.voices = Voices.of(entry.happenings());
        this.running = entry.running();
        this.plan = entry.plan();
        this.terms = terms;
    }

    static List<WorkItem> of(CaseId caseId, WorkEntry entry, Terms terms) {
        Work work = new Work(caseId, entry, terms);
        boolean closed = entry.happenings().standsAt(What.CLOSED, What.REOPENED);
        return List.copyOf((closed ? work.certificatesThatCameBack() : work.all())
                .collect(Collectors.toMap(WorkItem::key, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values());
    }

    private Stream<WorkItem> all() {
        return Stream.of(
                        certificatesThatCameBack(),
                        certificatesThatHaveNotLeft(),
                        certificatesDue(),
                        undecided(),
                        callBack(),
                        matterUnknown(),
                        standards(),
                        authorityUnconfirmed(),
                        agreedSteps(),
                        next())
                .flatMap(items -> items);
    }

    private Stream<WorkItem> certificatesThatCameBack() {
        return happenings
                .of(What.BOUNCED)
                .filter(bounce -> bounce.equals(
                        happenings.about(bounce.subject()).newest(What.BOUNCED, What.SENT, What.WITHDRAWN)))
                .map(bounce -> draft(WorkKind.CERTIFICATE_BOUNCED, bounce).planned(bounce.on()));
    }

    private Stream<WorkItem> certificatesThatHaveNotLeft() {
        return happenings
                .of(What.ISSUED)
                .filter(issue -> happenings.about(issue.subject()).first(What.SENT, What.WITHDRAWN) == null)
                .map(issue -> draft(WorkKind.CERTIFICATE_UNSENT, issue).planned(issue.on()));
    }

    private Stream<WorkItem> certificatesDue() {
        return clocks(Rule.ISSUE_CERTIFICATE)
                .map(clock ->
                        statutory(WorkKind.CERTIFICATE_DUE, clock, clock.date().dueOn(), 0));
    }

    /** The safer of two appeal dates counts where there are two. */
    private Stream<WorkItem> undecided() {
        return voices.undecided()
                ? clocks(Rule.APPEAL).map(clock -> statutory(WorkKind.UNDECIDED, clock, safe(clock.date()), AHEAD))
                : Stream.empty();
    }

    private Stream<WorkItem> agreedSteps() {
        return running.stream()
                .filter(clock -> StampedClocks.ofAgreement(clock.date()))
                .map(clock -> statutory(WorkKind.AGREED_STEP, clock, safe(clock.date()), AHEAD));
    }

    /** Owed until somebody is spoken to; a call in vain makes the next one due in its turn. */
    private Stream<WorkItem> callBack() {
        Happening newest = happenings.newest(
                What.PASSED_ON,
                What.CALL_BACK_ASKED,
                What.TRIED,
                What.SPOKEN_TO,
                What.REACHED,
                What.CONTACTED,
                What.ADVISED,
                What.WISHED,
                What.UNDECIDED,
                What.DECIDED);
        return newest == null || !WAITING.contains(newest.what())
                ? Stream.empty()
                : Stream.of(
                        dated(draft(WorkKind.CALL_BACK, newest), terms.after(ServiceStandard.CALL_BACK, newest, null)));
    }

    private Stream<WorkItem> matterUnknown() {
        Happening opened = happenings.first(What.PASSED_ON, What.SPOKEN_TO);
        return opened == null || happenings.first(What.MATTER) != null
                ? Stream.empty()
                : Stream.of(draft(WorkKind.NOT_YET_A_CASE, opened).undated());
    }

    /** What a contract asks for and is not done. A call that is owed has an item of its own, whatever a contract says. */
    private Stream<WorkItem> standards() {
        return Standards.of(happenings, terms).stream()
                .filter(date -> date.metOn() == null)
                .filter(date -> !overtaken(date.standard()))
                .flatMap(date -> kind(date.standard())
                        .map(kind -> new WorkItem.Draft(caseId, kind, date.subject(), date.runsFrom())
                                .asked(date, shownFrom(date))));
    }

    /** A family that no longer wishes to mediate leaves nothing to tell the authority. */
    private boolean overtaken(ServiceStandard standard) {
        return standard == ServiceStandard.TELL_AUTHORITY && !voices.pursued();
    }

    private static Stream<WorkKind> kind(ServiceStandard standard) {
        return switch (standard) {
            case CALL_BACK -> Stream.empty();
            case ADVICE -> Stream.of(WorkKind.ADVICE);
            case TELL_AUTHORITY -> Stream.of(WorkKind.TELL_AUTHORITY);
            case PAPERS_OUT -> Stream.of(WorkKind.PAPERS);
            case AGREEMENT_ISSUED -> Stream.of(WorkKind.AGREEMENT);
            case FEEDBACK_ASKED -> Stream.of(WorkKind.FEEDBACK);
        };
    }

    private Stream<WorkItem> authorityUnconfirmed() {
        Stream<WorkItem> meetings = Meetings.planned(happenings)
                .filter(meeting -> happenings.about(meeting.subject()).first(What.AUTHORITY_CONFIRMED) == null)
                .map(meeting -> draft(WorkKind.AUTHORITY_UNCONFIRMED, meeting)
                        .planned(Objects.requireNonNullElse(meeting.plannedOn(), meeting.on())));
        return Stream.concat(meetings, unanswered());
    }

    private Stream<WorkItem> unanswered() {
        Happening wish = voices.wish();
        Happening told = wish == null ? null : happenings.after(wish).newest(What.AUTHORITY_TOLD);
        return told == null || !voices.pursued() || answered(told)
                ? Stream.empty()
                : Stream.of(draft(WorkKind.AUTHORITY_UNCONFIRMED, told).undated());
    }

    private boolean answered(Happening told) {
        return happenings.after(told).first(What.PLANNED, What.CANNOT_ARRANGE, What.CONCLUDED) != null;
    }

    private Stream<WorkItem> next() {
        Plan.Next next = plan.next();
        return next == null
                ? Stream.empty()
                : Stream.of(new WorkItem.Draft(caseId, WorkKind.NEXT_ACTION, null, next.setOn())
                        .planned(next.dueOn(), next.action(), next.by()));
    }

    private Stream<RunningClock> clocks(Rule rule) {
        return running.stream().filter(clock -> clock.date().rule() == rule);
    }

    private WorkItem statutory(WorkKind kind, RunningClock clock, LocalDate on, int ahead) {
        StatutoryDate date = clock.date();
        return new WorkItem.Draft(caseId, kind, clock.clock(), date.runsFrom())
                .statutory(on, on.minusDays(ahead), date.rule(), date.citation());
    }

    private WorkItem.Draft draft(WorkKind kind, Happening why) {
        return new WorkItem.Draft(caseId, kind, why.subject(), why.on());
    }

    private static WorkItem dated(WorkItem.Draft draft, @Nullable StandardDate asked) {
        return asked == null ? draft.undated() : draft.asked(asked, draft.since());
    }

    /** What is counted back from a day that lies ahead is shown in good time. */
    private static LocalDate shownFrom(StandardDate date) {
        LocalDate ahead = date.dueOn().minusDays(AHEAD);
        return date.runsFrom().isAfter(date.dueOn()) ? ahead : date.runsFrom();
    }

    private static LocalDate safe(StatutoryDate date) {
        LocalDate target = date.targetOn();
        return target == null || target.isAfter(date.dueOn()) ? date.dueOn() : target;
    }
}
