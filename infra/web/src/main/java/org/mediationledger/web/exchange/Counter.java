package org.mediationledger.web.exchange;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes commands to the desk and brings the receipts back as answers. */
@Component
public class Counter {

    private static final String CASES = "/api/cases/";

    private final Desk desk;

    Counter(Desk desk) {
        this.desk = desk;
    }

    /**
     * Submits what one request amounts to: one command, or a second about what was said in confidence. Where the second
     * fails the first stands, and the same request under the same key does what is left.
     */
    public ResponseEntity<Answer> take(Submission submission, List<? extends CaseCommand> commands) {
        Receipt receipt = submitAll(submission, commands);
        return answer(ResponseEntity.ok(), receipt.caseId(), receipt, EntityTag.knowsVersions(submission.actor()));
    }

    /** Submits one command. */
    public ResponseEntity<Answer> take(Submission submission, CaseCommand command) {
        return take(submission, List.of(command));
    }

    /**
     * Submits a command on another case, and once that is accepted the one on the case that the request names. Where the
     * second fails the first stands, and the same request under the same key does what is left.
     */
    public ResponseEntity<Answer> takeAfter(Submission submission, CaseCommand elsewhere, CaseCommand here) {
        desk.submit(submission.followedBy("elsewhere"), elsewhere);
        return take(submission, here);
    }

    /** Submits a command that makes something within a case; its place is the part of the case file that shows it. */
    public ResponseEntity<Answer> create(Submission submission, CaseCommand command, String kind, UUID id) {
        Receipt receipt = desk.submit(submission, command);
        URI place = URI.create(CASES + receipt.caseId() + "#" + kind + "-" + id);
        return answer(
                ResponseEntity.created(place), id.toString(), receipt, EntityTag.knowsVersions(submission.actor()));
    }

    private Receipt submitAll(Submission submission, List<? extends CaseCommand> commands) {
        Receipt receipt = desk.submit(submission, commands.getFirst());
        for (CaseCommand further : commands.subList(1, commands.size())) {
            receipt = desk.submit(submission.followedBy(further.getClass().getSimpleName()), further);
        }
        return receipt;
    }

    private static ResponseEntity<Answer> answer(
            ResponseEntity.BodyBuilder answer, String id, Receipt receipt, boolean withVersion) {
        if (!withVersion) {
            return answer.body(new Answer(id, receipt.caseId(), null));
        }
        return answer.eTag(EntityTag.ofVersion(receipt.version()))
                .body(new Answer(id, receipt.caseId(), receipt.version()));
    }
}
