package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.DOCUMENT_NOT_FOUND;
import static org.mediationledger.command.api.RefusalCode.ENTRY_NOT_FOUND;
import static org.mediationledger.command.api.RefusalCode.LEGAL_HOLD;
import static org.mediationledger.command.api.RefusalCode.NOTHING_TO_ERASE;
import static org.mediationledger.command.api.RefusalCode.PERSON_UNKNOWN;
import static org.mediationledger.command.api.RefusalCode.SAFEGUARDING_KEPT_APART;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.DataProtectionCommand;
import org.mediationledger.command.api.DataProtectionCommand.ErasePersonalData;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.DataProtectionEvent.ConfidencesErased;
import org.mediationledger.events.DataProtectionEvent.PersonalDataErased;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.terms.ErasureSubject;

/**
 * What of a case goes for good. That words were said in confidence is not for everybody who may know of the rest, so
 * their erasure is an event of its own. What was recorded of a concern is none of this: only its keeper knows that there
 * is any.
 */
final class ErasureRules {

    private ErasureRules() {}

    static List<Draft> decide(Asked asked, ErasePersonalData command) {
        requireNoHold(asked.facts());
        return switch (command) {
            case DataProtectionCommand.ErasePerson c -> person(asked, c);
            case DataProtectionCommand.EraseRetentionClass c -> retentionClass(asked, c);
            case DataProtectionCommand.EraseDocument c -> document(asked, c);
            case DataProtectionCommand.EraseNote c -> note(asked, c);
        };
    }

    static void requireNoHold(CaseFacts facts) {
        Require.that(
                facts.dataProtection().holds().isEmpty(),
                LEGAL_HOLD,
                "Nothing of the case may be erased while a legal hold is in place; lift it first.");
    }

    private static List<Draft> person(Asked asked, DataProtectionCommand.ErasePerson command) {
        List<ErasedKey> own = Stream.of(RetentionClass.CASE_RECORD, RetentionClass.CONTACT)
                .map(retention -> ofPerson(command, retention))
                .toList();
        Require.that(
                asked.facts().knows(command.person())
                        || asked.facts().represents(command.person())
                        || own.stream().anyMatch(key -> key.keyId() != null),
                PERSON_UNKNOWN,
                "person",
                "The case has no such person.");
        return erased(
                command,
                new Goes(ErasureSubject.PERSON, command.person(), null, null, left(asked, own.stream())),
                left(asked, notes(asked, command, taken -> taken.about().equals(command.person()))),
                asked);
    }

    private static List<Draft> retentionClass(Asked asked, DataProtectionCommand.EraseRetentionClass command) {
        List<ErasedKey> ofClass = left(asked, held(command, command.retention()));
        return switch (command.retention()) {
            case CASE_RECORD, CONTACT, DOCUMENT ->
                erased(
                        command,
                        new Goes(ErasureSubject.RETENTION_CLASS, null, command.retention(), null, ofClass),
                        List.of(),
                        asked);
            case NOTE -> erased(command, Goes.NOTHING, ofClass, asked);
            case SAFEGUARDING ->
                throw CommandRefused.because(
                        SAFEGUARDING_KEPT_APART,
                        "retention",
                        "What was recorded of concerns is for the safeguarding lead to erase.");
        };
    }

    private static List<Draft> document(Asked asked, DataProtectionCommand.EraseDocument command) {
        ErasedKey key = Require.present(
                held(command, RetentionClass.DOCUMENT)
                        .filter(each -> each.subject().equals(command.document()))
                        .findFirst()
                        .orElse(null),
                DOCUMENT_NOT_FOUND,
                "document",
                "The case has no such document.");
        return erased(
                command,
                new Goes(ErasureSubject.DOCUMENT, null, null, command.document(), left(asked, Stream.of(key))),
                List.of(),
                asked);
    }

    private static List<Draft> note(Asked asked, DataProtectionCommand.EraseNote command) {
        Require.that(
                asked.state().find(command.note()) instanceof ConfidenceEvent.ConfidenceTaken,
                ENTRY_NOT_FOUND,
                "note",
                "The case has no such note.");
        ConfidenceEvent.ConfidenceTaken note =
                (ConfidenceEvent.ConfidenceTaken) asked.state().event(command.note());
        return erased(command, Goes.NOTHING, left(asked, notes(asked, command, note::equals)), asked);
    }

    /** What goes beside words said in confidence. */
    private record Goes(
            ErasureSubject subject,
            @Nullable PersonId person,
            @Nullable RetentionClass retention,
            @Nullable UUID document,
            List<ErasedKey> keys) {

        static final Goes NOTHING = new Goes(ErasureSubject.RETENTION_CLASS, null, null, null, List.of());
    }

    private static List<Draft> erased(ErasePersonalData command, Goes goes, List<ErasedKey> notes, Asked asked) {
        Require.that(
                !goes.keys().isEmpty() || !notes.isEmpty(),
                NOTHING_TO_ERASE,
                "There is nothing of that kind that has not been erased.");
        return Stream.concat(
                        Stream.of(goes).filter(each -> !each.keys().isEmpty()).map(each -> told(command, each, asked)),
                        Stream.of(notes).filter(each -> !each.isEmpty()).map(each -> told(command, each, asked)))
                .toList();
    }

    private static Draft told(ErasePersonalData command, Goes goes, Asked asked) {
        return Draft.plain(new PersonalDataErased(
                command.caseId(),
                goes.subject(),
                goes.person(),
                goes.retention(),
                goes.document(),
                command.ground(),
                command.decidedBy(),
                goes.keys(),
                asked.on()));
    }

    private static Draft told(ErasePersonalData command, List<ErasedKey> notes, Asked asked) {
        return Draft.plain(
                new ConfidencesErased(command.caseId(), command.ground(), command.decidedBy(), notes, asked.on()));
    }

    /** A person's scope goes even where nothing was sealed in it: nothing more is to be sealed there. */
    private static ErasedKey ofPerson(DataProtectionCommand.ErasePerson command, RetentionClass retention) {
        return held(command, retention)
                .filter(key -> key.subject().equals(command.person().value()))
                .findFirst()
                .orElse(new ErasedKey(command.person().value(), retention, null));
    }

    /** The keys of notes: a note's words name the key, and only the vault knows whose scope it is. */
    private static Stream<ErasedKey> notes(
            Asked asked, ErasePersonalData command, Predicate<ConfidenceEvent.ConfidenceTaken> wanted) {
        Set<String> keyIds = asked.state().entries().stream()
                .map(CaseState.Entry::event)
                .filter(ConfidenceEvent.ConfidenceTaken.class::isInstance)
                .map(ConfidenceEvent.ConfidenceTaken.class::cast)
                .filter(wanted)
                .map(taken -> taken.words().keyId())
                .collect(Collectors.toSet());
        return held(command, RetentionClass.NOTE).filter(key -> key.keyId() != null && keyIds.contains(key.keyId()));
    }

    private static Stream<ErasedKey> held(ErasePersonalData command, RetentionClass retention) {
        return command.held().stream().filter(key -> key.retention() == retention);
    }

    private static List<ErasedKey> left(Asked asked, Stream<ErasedKey> keys) {
        return keys.filter(key -> !asked.facts().dataProtection().isErased(key)).toList();
    }
}
