package org.mediationledger.web.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.rights.Actor;

/** Puts a command into a message: its name, and who sends it. */
final class Letters {

    private Letters() {}

    static CommandMessage<CaseCommand> address(Submission submission, CaseCommand command) {
        Message<CaseCommand> message = new GenericMessage<>(command, metaData(submission));
        return new GenericCommandMessage<>(message, nameOf(command));
    }

    private static String nameOf(CaseCommand command) {
        return command instanceof IntakeCommand.OpenCase ? IntakeCommand.OpenCase.class.getName() : CaseCommand.NAME;
    }

    private static Map<String, String> metaData(Submission submission) {
        Actor actor = submission.actor();
        Map<String, String> metaData = new LinkedHashMap<>();
        metaData.put(CommandMetaData.ACCOUNT, actor.account().value());
        metaData.put(CommandMetaData.ROLE, actor.role().name());
        metaData.put(CommandMetaData.IDEMPOTENCY_KEY, submission.idempotencyKey());
        metaData.put(CommandMetaData.BODY_HASH, submission.bodyHash());
        String organisation = actor.organisation();
        if (organisation != null) {
            metaData.put(CommandMetaData.ORGANISATION, organisation);
        }
        Long version = submission.expectedVersion();
        if (version != null) {
            metaData.put(CommandMetaData.EXPECTED_VERSION, version.toString());
        }
        return metaData;
    }
}
