package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.AgreementItem;
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
import org.mediationledger.events.DelayEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Timescales;
import org.mediationledger.statute.Trigger;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ServiceProcess;

/**
 * A second reading of which statutory dates stand in a case. It reads the recorded events only, in one pass of its own,
 * and asks the law one duty at a time; it shares nothing with the states and clocks that it judges.
 */
final class ClockOracle {

    /** A date as it should stand. */
    record Expected(
            LocalDate dueOn,
            LocalDate runsFrom,
            DutyHolder owedBy,
            @Nullable LocalDate warnOn,
            @Nullable LocalDate metOn) {}

    /** What a right-holder last said, and when; a wish to mediate has no day of its own. */
    private record Word(boolean wish, @Nullable LocalDate no) {

        private static final Word NONE = new Word(false, null);
    }

    /** The family came to an organisation. */
    private record Visit(PersonId by, OrganisationId organisation, LocalDate on) {}

    private final Map<String, Expected> expected = new TreeMap<>();

    private boolean mediation;
    private boolean closed;
    private boolean told;
    private final Set<PersonId> content = new HashSet<>();
    private boolean sectionIOnly;
    private Set<IssueKind> issues = Set.of();
    private @Nullable LocalDate printed;
    private @Nullable LocalDate sent;
    private final List<DecisionEvent.FurtherNoticeGiven> later = new ArrayList<>();
    private @Nullable LocalDate widenedOn;
    private Set<CertificateId> useless = Set.of();
    private @Nullable LocalDate contacted;
    private final Map<PersonId, LocalDate> contactOf = new HashMap<>();
    private final Map<PersonId, LocalDate> adviceTo = new HashMap<>();
    private final Map<PersonId, Word> words = new LinkedHashMap<>();
    private final Map<PersonId, HolderCapacity> holders = new LinkedHashMap<>();
    private final Set<PersonId> gone = new HashSet<>();
    private @Nullable HolderCapacity capacity;
    private @Nullable LocalDate authorityKnew;
    private final List<CommissionerCode> boards = new ArrayList<>();
    private final Map<CommissionerCode, LocalDate> boardKnew = new HashMap<>();
    private boolean detained;
    private final List<Visit> visits = new ArrayList<>();
    private @Nullable OrganisationId adviser;
    private @Nullable OrganisationId namedAdviser;
    private @Nullable LocalDate authorityCannot;
    private final Map<MeetingId, LocalDate> planned = new LinkedHashMap<>();
    private final Map<MeetingId, LocalDate> toldOf = new HashMap<>();
    private final Map<MeetingId, LocalDate> held = new HashMap<>();
    private final Map<CertificateId, ChildNoted.CertificateNoted> certificates = new LinkedHashMap<>();
    private @Nullable LocalDate concluded;
    private @Nullable LocalDate agreed;
    private List<AgreementItem> steps = List.of();
    private final Map<String, LocalDate> done = new HashMap<>();
    private final Map<String, LocalDate> signatures = new HashMap<>();
    private @Nullable LocalDate authorityTold;
    private @Nullable LocalDate appealed;

    private ClockOracle() {}

    static Map<String, Expected> judge(List<CaseState.Entry> recorded) {
        ClockOracle oracle = new ClockOracle();
        oracle.read(recorded);
        boolean dated = !oracle.closed && !oracle.detained;
        if (dated && oracle.mediation) {
            oracle.reckon();
        } else if (dated) {
            oracle.appealAndContact();
        }
        return oracle.expected;
    }

    private void read(List<CaseState.Entry> recorded) {
        Map<UUID, LocalDate> days = new HashMap<>();
        Map<UUID, CorrectionEvent.DecisionCorrected> decisions = new HashMap<>();
        Set<UUID> struckOut = new HashSet<>();
        for (CaseState.Entry entry : recorded) {
            switch (entry.event()) {
                case CorrectionEvent.DateCorrected e -> days.put(e.corrects(), e.now());
                case CorrectionEvent.DecisionCorrected e -> decisions.put(e.corrects(), e);
                case CorrectionEvent.EntryStruckOut e -> struckOut.add(e.corrects());
                case CaseEvent e -> days.put(entry.id(), e.occurredOn());
            }
        }
        for (CaseState.Entry entry : recorded) {
            LocalDate on = days.get(entry.id());
            if (on != null && !struckOut.contains(entry.id())) {
                read(entry.event(), on, Optional.ofNullable(decisions.get(entry.id())));
            }
        }
    }

    private void read(CaseEvent event, LocalDate on, Optional<CorrectionEvent.DecisionCorrected> corrected) {
        switch (event) {
            case IntakeEvent.CaseOpened e -> {
                mediation = e.process() == ServiceProcess.MEDIATION;
                Optional.ofNullable(e.commissioner()).ifPresent(boards::add);
            }
            case IntakeEvent.RightHolderNamed e -> {
                capacity = capacity == null ? e.capacity() : capacity;
                holders.put(e.person(), e.capacity());
                gone.remove(e.person());
            }
            case IntakeEvent.ProviderAllocated e -> adviser = e.adviserOrganisation();
            case IntakeEvent e -> {}
            case DecisionEvent.DecisionNotified e -> {
                sectionIOnly = corrected
                        .map(CorrectionEvent.DecisionCorrected::sectionIOnly)
                        .orElse(e.sectionIOnly());
                printed = corrected.isPresent() ? corrected.get().printedOn() : e.printedOn();
                sent = corrected.isPresent() ? corrected.get().sentOn() : e.sentOn();
            }
            case DecisionEvent.IssuesStated e -> issues = Set.copyOf(e.issues());
            case DecisionEvent.FurtherNoticeGiven e -> later.add(e);
            case DecisionEvent.NoticeExamined e -> namedAdviser = e.adviserNamed();
            case DecisionEvent.AppealWidened e -> {
                widenedOn = on;
                useless = Set.copyOf(certificates.keySet());
            }
            case DecisionEvent e -> {}
            case ChoiceEvent e -> read(e, on);
            case ArrangementEvent.LocalAuthorityInformed e ->
                authorityKnew = authorityKnew == null || on.isBefore(authorityKnew) ? on : authorityKnew;
            case ArrangementEvent.CommissionerInformed e -> boardKnew.put(e.commissioner(), on);
            case ArrangementEvent.CannotArrangeTold e -> authorityCannot = on;
            case ChildNoted e -> read(e);
            case ConclusionEvent.MediationConcluded e -> concluded = on;
            case ConclusionEvent.OutcomeRecorded e -> {}
            case ConclusionEvent.AgreementMade e -> {
                agreed = on;
                steps = e.items();
            }
            case ConclusionEvent.AgreedStepDone e -> done.put(e.rule() + "/" + e.item(), on);
            case ConclusionEvent.AuthorityToldOfAgreement e -> authorityTold = on;
            case AftermathEvent.AppealRegistered e -> appealed = on;
            case AftermathEvent.AppealDecided e -> {}
            case AftermathEvent.CaseClosed e -> closed = true;
            case AftermathEvent.CaseReopened e -> closed = false;
            case AftermathEvent.CertificateWithdrawalAsked e -> {}
            case CorrectionEvent e -> {}
            case AccessEvent e -> {}
            case ConfidenceEvent e -> {}
            case MediatorEvent e -> {}
            case RepresentativeEvent e -> {}
            case ConsentEvent e -> {}
            case QualityEvent e -> {}
            case NeedEvent e -> {}
            case ContactEvent e -> {}
            case HolderEvent e -> read(e);
            case EndingEvent.MediationAbandoned e -> {}
            case EndingEvent.ResolvedBeforeMeeting e -> {
                told = true;
                content.clear();
            }
            case EndingEvent.ResolutionConfirmed e -> content.add(e.by());
            case EndingEvent.ResolutionDisputed e -> denied();
            case EndingEvent.LastLetterSent e -> {}
            case DelayEvent e -> {}
            case AgreementEvent.AgreementSigned e -> {
                if (e.party() != Party.SCHOOL_OR_COLLEGE) {
                    signatures.put(e.party() + " " + e.person(), on);
                }
            }
            case AgreementEvent.StepVaried e ->
                steps = steps.stream()
                        .map(step -> step.item().equals(e.item())
                                ? new AgreementItem(step.item(), step.action(), step.owner(), step.what(), e.agreedBy())
                                : step)
                        .toList();
            case AgreementEvent.ExcuseClaimed e -> {}
            case OfferEvent e -> {}
            case ExpenseEvent e -> {}
            case DocumentEvent e -> {}
            case BundleEvent e -> {}
            case LetterEvent e -> {}
            case DataProtectionEvent e -> {}
            case AgreementEvent.StepDisputed e -> done.remove(e.rule() + "/" + e.item());
            case DeskEvent e -> {}
            case TribunalEvent e -> {}
            case BodyEvent.CommissionerAdded e -> boards.add(e.commissioner());
            case BodyEvent.DetentionStated e -> detained = e.detained();
            case BodyEvent e -> {}
            case DoorEvent.FrontDoorContacted e -> visits.add(new Visit(e.by(), e.organisation(), on));
            case DoorEvent.IntakeEnded e -> {}
        }
    }

    private void read(ChoiceEvent event, LocalDate on) {
        switch (event) {
            case ChoiceEvent.AdviserContacted e -> {
                contacted = contacted == null || on.isBefore(contacted) ? on : contacted;
                contactOf.put(e.by(), on);
            }
            case ChoiceEvent.AdviceGiven e -> adviceTo.merge(e.to(), on, (one, other) -> sooner(one, other));
            case ChoiceEvent.MediationRequested e -> {
                words.put(e.by(), new Word(true, null));
                goesOn(e.by());
            }
            case ChoiceEvent.MediationDeclined e -> {
                goesOn(e.by());
                says(e.by(), on);
            }
            case ChoiceEvent.ChoiceLeftOpen e -> {
                goesOn(e.by());
                says(e.by(), null);
            }
            case ChoiceEvent.PursuitEnded e -> {
                goesOn(e.by());
                says(e.by(), on);
            }
            case ChoiceEvent.RequestWithdrawn e -> says(e.by(), null);
        }
    }

    private void read(HolderEvent event) {
        switch (event) {
            case HolderEvent.HolderStoodDown e -> {
                gone.add(e.person());
                freed();
            }
            case HolderEvent.RightTakenOver e -> {
                boolean wish = e.from().stream().anyMatch(person -> word(person).wish());
                capacity = e.capacity();
                gone.addAll(e.from());
                gone.remove(e.by());
                holders.put(e.by(), e.capacity());
                if (wish) {
                    words.putIfAbsent(e.by(), new Word(true, null));
                }
                freed();
            }
            case HolderEvent.JointViewAgreed e -> {}
            case HolderEvent.JointViewWithdrawn e -> {}
        }
    }

    /** Whoever goes on with a dispute that they said was resolved has not had it resolved, and nobody has. */
    private void goesOn(PersonId person) {
        if (content.contains(person)) {
            denied();
        }
    }

    private void denied() {
        told = false;
        content.clear();
    }

    /** The matter is resolved once everybody who acts says so. */
    private boolean resolved() {
        return told && acting().findAny().isPresent() && acting().allMatch(content::contains);
    }

    private void says(PersonId person, @Nullable LocalDate no) {
        words.put(person, new Word(false, no));
        freed();
    }

    /** When nobody wishes to mediate any more, the bodies are free of what they were told: a new wish is told anew. */
    private void freed() {
        if (!anybodyWishes()) {
            authorityKnew = null;
            boardKnew.clear();
            authorityCannot = null;
        }
    }

    private boolean anybodyWishes() {
        return acting().anyMatch(person -> word(person).wish());
    }

    private Stream<PersonId> acting() {
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue() == capacity && !gone.contains(entry.getKey()))
                .map(Map.Entry::getKey);
    }

    private Word word(PersonId person) {
        return words.getOrDefault(person, Word.NONE);
    }

    private void read(ChildNoted event) {
        switch (event) {
            case ChildNoted.MeetingPlanNoted e -> {
                planned.put(e.meeting(), e.plannedOn());
                toldOf.remove(e.meeting());
                Optional.ofNullable(e.noticeGivenOn()).ifPresent(day -> toldOf.put(e.meeting(), day));
            }
            case ChildNoted.MeetingCancellationNoted e -> planned.remove(e.meeting());
            case ChildNoted.MeetingDetailNoted e -> {}
            case ChildNoted.MeetingNoticeNoted e -> toldOf.put(e.meeting(), e.occurredOn());
            case ChildNoted.MeetingHeldNoted e -> held.put(e.meeting(), e.occurredOn());
            case ChildNoted.CertificateNoted e -> {
                goesOn(e.person());
                certificates.put(e.certificate(), e);
            }
            case ChildNoted.CertificateCopyNoted e -> {}
            case ChildNoted.CertificateDispatchNoted e -> {}
            case ChildNoted.CertificateWithdrawalNoted e -> certificates.remove(e.certificate());
            case ChildNoted.MeetingNotHeldNoted e -> planned.remove(e.meeting());
            case ChildNoted.MeetingAdjournmentNoted e -> {}
        }
    }

    private void reckon() {
        appealAndContact();
        certificates();
        arrangement();
        planned.forEach((meeting, day) -> expect(
                "MEETING_NOTICE/" + meeting,
                ask(Rule.MEETING_NOTICE, matter().withMeetingOn(day)),
                toldOf.getOrDefault(meeting, held.get(meeting))));
        if (agreed != null) {
            agreement(agreed);
        }
        if (resolved()) {
            expected.entrySet()
                    .removeIf(date -> date.getValue().metOn() == null
                            && Set.of("CONTACT_ADVISER", "APPEAL", "TELL_COMMISSIONER", "ARRANGE_MEDIATION")
                                    .contains(date.getKey().replaceFirst("/.*", "")));
        }
    }

    private Facts matter() {
        return Facts.NONE.withIssues(issues).withSectionIOnly(sectionIOnly && widenedOn == null);
    }

    private void appealAndContact() {
        LocalDate first = certificates.entrySet().stream().anyMatch(this::isUseless)
                ? null
                : certificates.values().stream()
                        .map(ChildNoted.CertificateNoted::occurredOn)
                        .min(LocalDate::compareTo)
                        .orElse(null);
        LocalDate earliest = sent == null ? printed : sent;
        LocalDate bears = printed;
        for (DecisionEvent.FurtherNoticeGiven notice : later) {
            earliest = sooner(earliest, notice.sentOn() == null ? notice.printedOn() : notice.sentOn());
            bears = sooner(bears, notice.printedOn());
        }
        Facts fromNotice = matter().withCertificateIssuedOn(first).withNoticeSentOn(earliest);
        boolean printedEarlier = earliest != null && bears != null && bears.isBefore(earliest);
        boolean everybodys = certificates.isEmpty() || acting().allMatch(person -> hasOwnInTime(person, fromNotice));
        Facts safest = matter().withCertificateIssuedOn(everybodys ? first : null)
                .withNoticeSentOn(printedEarlier ? bears : earliest);
        for (Rule rule : EnumSet.of(Rule.CONTACT_ADVISER, Rule.APPEAL)) {
            expect(
                    rule.name(),
                    ask(rule, fromNotice),
                    rule == Rule.APPEAL ? appealed : firstContact(),
                    ask(rule, safest).map(StatutoryDate::dueOn));
        }
    }

    /** Somebody's own certificate gives them its month, unless their contact came too late for it. */
    private boolean hasOwnInTime(PersonId person, Facts fromNotice) {
        LocalDate came = contactOf.get(person);
        for (Visit visit : visits) {
            if (visit.by().equals(person) && isAdviser(visit)) {
                came = sooner(came, visit.on());
            }
        }
        LocalDate known = came == null ? adviceTo.get(person) : came;
        boolean late = known != null
                && ask(Rule.CONTACT_ADVISER, fromNotice)
                        .filter(limit -> known.isAfter(limit.dueOn()))
                        .isPresent();
        return !late
                && certificates.values().stream()
                        .anyMatch(certificate -> certificate.person().equals(person));
    }

    private boolean isAdviser(Visit visit) {
        return visit.organisation().equals(adviser) || visit.organisation().equals(namedAdviser);
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** One that issued while only Section I was to be appealed. */
    private boolean isUseless(Map.Entry<CertificateId, ChildNoted.CertificateNoted> known) {
        return sectionIOnly
                && widenedOn != null
                && (useless.contains(known.getKey())
                        || known.getValue().occurredOn().isBefore(widenedOn));
    }

    private void certificates() {
        PersonId firstNamed = holders.keySet().iterator().next();
        acting().forEach(person -> certificates(person, person.equals(firstNamed) ? "" : "/" + person));
    }

    private void certificates(PersonId person, String name) {
        LocalDate no = word(person).no();
        certificate(person, name, Trigger.FAMILY_DECLINED, no, matter().withFamilyDeclinedOn(no), "C1", "C1B");
        if (word(person).wish()) {
            certificate(
                    person,
                    name,
                    Trigger.CANNOT_ARRANGE_TOLD,
                    authorityCannot,
                    matter().withCannotArrangeToldOn(authorityCannot),
                    "C2",
                    "C3");
            certificate(
                    person,
                    name,
                    Trigger.MEDIATION_CONCLUDED,
                    held.isEmpty() ? null : concluded,
                    matter().withMediationConcludedOn(concluded),
                    "C2");
        }
    }

    private void certificate(
            PersonId person, String name, Trigger trigger, @Nullable LocalDate event, Facts facts, String... grounds) {
        if (event == null) {
            return;
        }
        Set<CertificateGround> meeting = new HashSet<>();
        List.of(grounds).forEach(ground -> meeting.add(CertificateGround.valueOf(ground)));
        LocalDate issued = certificates.values().stream()
                .filter(certificate -> certificate.person().equals(person) && meeting.contains(certificate.ground()))
                .map(ChildNoted.CertificateNoted::occurredOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        expect("ISSUE_CERTIFICATE/" + trigger + name, ask(Rule.ISSUE_CERTIFICATE, facts), issued);
    }

    private void arrangement() {
        if (!anybodyWishes()) {
            return;
        }
        Optional<StatutoryDate> telling =
                ask(Rule.TELL_COMMISSIONER, matter().withLocalAuthorityInformedOn(authorityKnew));
        expect("TELL_COMMISSIONER", telling, boards.isEmpty() ? null : boardKnew.get(boards.getFirst()));
        for (int board = 1; board < boards.size(); board++) {
            expect("TELL_COMMISSIONER/" + boards.get(board), telling, boardKnew.get(boards.get(board)));
        }
        expect(
                "ARRANGE_MEDIATION",
                ask(
                        Rule.ARRANGE_MEDIATION,
                        matter().withLocalAuthorityInformedOn(authorityKnew)
                                .withCommissionerInformedOn(boardKnew.values().stream()
                                        .min(LocalDate::compareTo)
                                        .orElse(null))),
                held.values().stream().min(LocalDate::compareTo).orElse(null));
    }

    private @Nullable LocalDate firstContact() {
        LocalDate first = contacted;
        for (Visit visit : visits) {
            if (isAdviser(visit)) {
                first = sooner(first, visit.on());
            }
        }
        return first;
    }

    private void agreement(LocalDate day) {
        LocalDate last = day;
        LocalDate first = day;
        for (LocalDate signed : signatures.values()) {
            last = signed.isAfter(last) ? signed : last;
            first = signed.isBefore(first) ? signed : first;
        }
        expect(
                "TELL_LA_OF_AGREEMENT",
                ask(Rule.TELL_LA_OF_AGREEMENT, matter().withAgreementMadeOn(last)),
                authorityTold,
                ask(Rule.TELL_LA_OF_AGREEMENT, matter().withAgreementMadeOn(first))
                        .map(StatutoryDate::dueOn));
        boolean contentToo =
                steps.stream().anyMatch(step -> bound(step.owner()) && step.action() == AgreedAction.AMEND_CONTENT);
        for (AgreementItem step : steps) {
            if (bound(step.owner())) {
                step(step, day, first, last, contentToo);
            }
        }
    }

    private static boolean bound(ItemOwner owner) {
        return owner == ItemOwner.LOCAL_AUTHORITY || owner == ItemOwner.COMMISSIONING_BODY;
    }

    private void step(AgreementItem step, LocalDate day, LocalDate first, LocalDate last, boolean contentToo) {
        Set<AgreedAction> actions = contentToo && step.action() == AgreedAction.CHANGE_PLACEMENT
                ? EnumSet.of(AgreedAction.CHANGE_PLACEMENT, AgreedAction.AMEND_CONTENT)
                : Set.of(step.action());
        boolean own = step.agreedBy() != null;
        Facts facts = matter().withAgreedActions(actions).withAgreedBy(step.agreedBy());
        for (Rule rule : rulesOf(step.action())) {
            boolean otherwiseEnded = (rule == Rule.ASSESS_FINAL_PLAN && isDone(step, Rule.ASSESS_NO_PLAN_DECISION))
                    || (rule == Rule.ASSESS_NO_PLAN_DECISION && isDone(step, Rule.ASSESS_FINAL_PLAN));
            if (!otherwiseEnded) {
                expect(
                        rule + "/" + step.item(),
                        ask(rule, facts.withAgreementMadeOn(own ? day : last)),
                        done.get(rule + "/" + step.item()),
                        own
                                ? Optional.empty()
                                : ask(rule, facts.withAgreementMadeOn(first)).map(StatutoryDate::dueOn));
            }
        }
    }

    private boolean isDone(AgreementItem step, Rule rule) {
        return done.containsKey(rule + "/" + step.item());
    }

    private static List<Rule> rulesOf(AgreedAction action) {
        return switch (action) {
            case ASSESS -> List.of(Rule.ASSESS_NOTIFY, Rule.ASSESS_NO_PLAN_DECISION, Rule.ASSESS_FINAL_PLAN);
            case ISSUE_PLAN -> List.of(Rule.PLAN_DRAFT, Rule.PLAN_FINAL);
            case AMEND_CONTENT -> List.of(Rule.AMEND_CONTENT);
            case CHANGE_PLACEMENT -> List.of(Rule.CHANGE_PLACEMENT);
            case RECONSIDER -> List.of(Rule.RECONSIDER);
            case CONTINUE_PLAN -> List.of(Rule.CONTINUE_PLAN);
            case NON_APPEALABLE -> List.of(Rule.NON_APPEALABLE_ACTION);
            case VOLUNTARY -> List.of();
        };
    }

    private static Optional<StatutoryDate> ask(Rule rule, Facts facts) {
        return Timescales.of(facts).stream().filter(date -> date.rule() == rule).findFirst();
    }

    private void expect(String clock, Optional<StatutoryDate> date, @Nullable LocalDate metOn) {
        expect(clock, date, metOn, Optional.empty());
    }

    private void expect(
            String clock, Optional<StatutoryDate> date, @Nullable LocalDate metOn, Optional<LocalDate> warning) {
        date.ifPresent(known -> expected.put(
                clock,
                new Expected(
                        known.dueOn(),
                        known.runsFrom(),
                        known.owedBy(),
                        warning.filter(day -> day.isBefore(known.dueOn())).orElse(known.targetOn()),
                        metOn)));
    }
}
