package org.mediationledger.launcher.demo;

import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.launcher.demo.story.Step;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.web.desk.Submission;

/** Carries the deeds of a plan to the desks that they belong to. */
final class Clerk {

    private final Desks desks;
    private final RecordedEvents recorded;

    /** @param recorded where the entries are found that corrections point at */
    Clerk(Desks desks, RecordedEvents recorded) {
        this.desks = desks;
        this.recorded = recorded;
    }

    /** Does one deed; answers how many commands it took. */
    int carryOut(Step step) {
        Submission submission = step.submission();
        return switch (step.deed()) {
            case Deed.Open d -> {
                desks.intake().open(submission, d.request());
                yield 1;
            }
            case Deed.OfChoice d -> submit(submission, desks.choice().commands(step.caseId(), submission, d));
            case Deed.OfMeeting d -> submit(submission, desks.meeting().commands(step.caseId(), submission, d));
            case Deed.OfEnd d -> submit(submission, desks.end().commands(step.caseId(), submission, d));
            case Deed.OfRecord d ->
                submit(submission, desks.record().commands(step.caseId(), submission, d, entriesOf(step.caseId())));
            case Deed.OfPeople d -> submit(submission, desks.people().commands(step.caseId(), submission, d));
            case Deed.OfHolder d -> submit(submission, desks.holder().commands(step.caseId(), submission, d));
            case Deed.Conduct d -> submit(submission, desks.conduct().commands(step.caseId(), submission, d));
            case Deed.OfWork d -> submit(submission, desks.work().commands(step.caseId(), d));
            case Deed.Change d -> submit(submission, desks.change().commands(step.caseId(), d));
            case Deed.OfBundles d ->
                submit(
                        submission,
                        desks.bundles().commands(step.caseId(), submission, d, recorded.ofCase(step.caseId())));
            case Deed.OfPapers d -> submit(submission, desks.papers().commands(step.caseId(), submission, d));
        };
    }

    private int submit(Submission submission, List<? extends CaseCommand> commands) {
        desks.desk().submit(submission, commands.getFirst());
        for (CaseCommand further : commands.subList(1, commands.size())) {
            desks.desk().submit(submission.followedBy(further.getClass().getSimpleName()), further);
        }
        return commands.size();
    }

    private Entries entriesOf(CaseId caseId) {
        return new Entries(recorded, caseId);
    }
}
