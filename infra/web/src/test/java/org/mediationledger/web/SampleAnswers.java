package org.mediationledger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.due.DueLine;
import org.mediationledger.query.due.DueList;
import org.mediationledger.query.due.ListDue;
import org.mediationledger.query.evidence.DisclosedAnswer;
import org.mediationledger.query.evidence.GetDisclosed;
import org.mediationledger.query.letters.ListLetters;
import org.mediationledger.query.register.CaseList;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.query.register.ListReached;
import org.mediationledger.query.register.ReachedList;
import org.mediationledger.query.safeguarding.ConcernList;
import org.mediationledger.query.safeguarding.ListConcerns;
import org.mediationledger.query.safeguarding.OpenConcerns;
import org.mediationledger.query.subject.GetSubjectData;
import org.mediationledger.query.subject.SubjectAnswer;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.query.worklist.Basis;
import org.mediationledger.query.worklist.GetStandards;
import org.mediationledger.query.worklist.ListWork;
import org.mediationledger.query.worklist.StandardsAnswer;
import org.mediationledger.query.worklist.WorkItem;
import org.mediationledger.query.worklist.WorkKind;
import org.mediationledger.query.worklist.WorkLine;
import org.mediationledger.query.worklist.WorkList;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ConcernKind;

/** An answer to every question: about a case whatever it is, and in lists about the same few. */
final class SampleAnswers {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private SampleAnswers() {}

    static void give(RecordingQuerySide queries, Sealer sealer, List<CaseId> cases) {
        queries.answer(
                GetCaseFile.class,
                query -> SampleFile.answer(
                        query.caseId(),
                        sealer.seal(
                                new KeyScope(query.caseId().value(), new UUID(1, 1), RetentionClass.CASE_RECORD),
                                "name",
                                "Ada Example")));
        queries.answer(ListLetters.class, query -> SampleLetter.answer());
        queries.answer(GetTimeline.class, query -> new TimelineAnswer(List.of(), null, 9, 3, null));
        queries.answer(GetDisclosed.class, query -> new DisclosedAnswer(List.of(), 1, 0, null));
        queries.answer(
                GetSubjectData.class,
                query -> new SubjectAnswer(
                        List.of(new SubjectAnswer.Told(SampleFile.entry(), true, List.of())), List.of(), null));
        queries.answer(GetStandards.class, query -> new StandardsAnswer(null, List.of(), null));
        queries.answer(
                ListCases.class,
                query -> new CaseList(cases.stream().map(SampleFile::line).toList(), null, Freshness.NONE, null));
        queries.answer(ListReached.class, query -> new ReachedList(query.among(), null));
        queries.answer(
                ListDue.class,
                query -> new DueList(cases.stream().map(SampleAnswers::dueLine).toList(), null, Freshness.NONE, null));
        queries.answer(
                ListWork.class,
                query ->
                        new WorkList(cases.stream().map(SampleAnswers::workLine).toList(), null, Freshness.NONE, null));
        queries.answer(
                ListConcerns.class,
                query -> new ConcernList(
                        cases.stream().map(SampleAnswers::concerns).toList(), null));
    }

    private static DueLine dueLine(CaseId caseId) {
        return new DueLine(
                caseId,
                "ISSUE_CERTIFICATE/FAMILY_DECLINED",
                Rule.ISSUE_CERTIFICATE,
                DAY,
                null,
                DutyHolder.ADVISER,
                "SENDR reg 34",
                "3 working days",
                false,
                false,
                null);
    }

    private static WorkLine workLine(CaseId caseId) {
        return new WorkLine(
                caseId,
                new WorkItem(
                        "2026-11-23/x",
                        WorkKind.TELL_AUTHORITY,
                        null,
                        DAY,
                        DAY,
                        DAY,
                        Basis.STANDARD,
                        null,
                        null,
                        "Manchester 2026",
                        null,
                        null),
                null,
                false,
                null);
    }

    /** Two concerns, so that one case stands in the list twice. */
    private static OpenConcerns concerns(CaseId caseId) {
        return new OpenConcerns(
                caseId,
                List.of(
                        new OpenConcerns.OpenConcern(1, ConcernKind.NEGLECT, DAY, null),
                        new OpenConcerns.OpenConcern(2, ConcernKind.NEGLECT, DAY, null)));
    }
}
