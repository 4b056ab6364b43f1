package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.mediationledger.command.api.QualityCommand;
import org.mediationledger.events.QualityEvent;

/** Complaints are received and answered once; feedback comes with a score, asked for or not. */
final class QualityRules {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private QualityRules() {}

    static List<Draft> decide(Asked asked, QualityCommand command) {
        return List.of(Draft.plain(
                switch (command) {
                    case QualityCommand.ReceiveComplaint c ->
                        new QualityEvent.ComplaintReceived(
                                c.caseId(),
                                asked.facts().quality().complaints().size() + 1,
                                c.party(),
                                c.subject(),
                                c.words(),
                                asked.on());
                    case QualityCommand.ResolveComplaint c -> resolve(asked, c);
                    case QualityCommand.AskForFeedback c ->
                        new QualityEvent.FeedbackAsked(c.caseId(), c.party(), c.channel(), asked.on());
                    case QualityCommand.ReceiveFeedback c -> {
                        Require.that(
                                c.score() >= LOWEST && c.score() <= HIGHEST,
                                SCORE_OUT_OF_RANGE,
                                "score",
                                "A score goes from 1, very poor, to 5, very good.");
                        yield new QualityEvent.FeedbackReceived(
                                c.caseId(), c.party(), c.score(), c.words(), asked.on());
                    }
                }));
    }

    private static QualityEvent resolve(Asked asked, QualityCommand.ResolveComplaint command) {
        List<QualityState.Complaint> complaints = asked.facts().quality().complaints();
        Require.that(
                command.complaint() >= 1 && command.complaint() <= complaints.size(),
                COMPLAINT_NOT_FOUND,
                "complaint",
                "The case has no complaint of that number.");
        QualityState.Complaint complaint = complaints.get(command.complaint() - 1);
        Require.that(
                !complaint.resolved(), COMPLAINT_ALREADY_RESOLVED, "complaint", "The complaint has been answered.");
        Require.inOrder(complaint.receivedOn(), asked.on(), "occurredOn", "The complaint was received after that day.");
        return new QualityEvent.ComplaintResolved(command.caseId(), command.complaint(), command.upheld(), asked.on());
    }
}
