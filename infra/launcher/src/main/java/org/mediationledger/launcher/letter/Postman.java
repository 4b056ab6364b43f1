package org.mediationledger.launcher.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.LetterCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.paper.dispatch.DispatchResult;
import org.mediationledger.paper.dispatch.Dispatcher;
import org.mediationledger.paper.letter.Clearance;
import org.mediationledger.paper.letter.FullLetter;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.letters.Letter;
import org.mediationledger.query.letters.LettersAnswer;
import org.mediationledger.query.letters.OwedLetter;
import org.mediationledger.terms.LetterFault;
import org.mediationledger.terms.LetterForm;
import org.mediationledger.web.desk.DerivedId;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Itself;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.letter.LetterDesk;
import org.mediationledger.web.letter.MessageIds;
import org.mediationledger.web.print.WholeFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what a case's letters ask for. A letter is laid down in the case before it is sent, under an id that follows from its event and
 * its recipient; that it left is recorded after. A process that is killed in between sends it again, with the same Message-ID: at
 * least once, and known as the same message.
 */
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final LetterDesk letters;
    private final WholeFiles files;
    private final Desk desk;
    private final Envelopes envelopes;
    private final Dispatcher dispatcher;
    private final MessageIds ids;
    private final Recency recency;
    private final Clock clock;

    Postman(
            LetterDesk letters,
            WholeFiles files,
            Desk desk,
            Envelopes envelopes,
            Dispatcher dispatcher,
            MessageIds ids,
            Recency recency,
            Clock clock) {
        this.letters = letters;
        this.files = files;
        this.desk = desk;
        this.envelopes = envelopes;
        this.dispatcher = dispatcher;
        this.ids = ids;
        this.recency = recency;
        this.clock = clock;
    }

    /** Does what there is to do; false where a letter could not be handed over and is to be tried again. */
    boolean serve(CaseId caseId) {
        LettersAnswer answer = letters.of(caseId, Itself.ACTOR, null);
        List<OwedLetter> owed = answer.owed().stream()
                .filter(letter -> recency.isRecent(letter.recordedAt()))
                .toList();
        if (owed.isEmpty() && answer.letters().stream().noneMatch(Postman::waits)) {
            return true;
        }
        CaseFile file = files.of(caseId);
        owed.forEach(letter -> layDown(file, answer, letter));
        boolean done = true;
        LettersAnswer now = owed.isEmpty() ? answer : letters.of(caseId, Itself.ACTOR, null);
        for (Letter letter : now.letters().stream().filter(Postman::waits).toList()) {
            done &= send(file, now, letter);
        }
        return done;
    }

    private static boolean waits(Letter letter) {
        return letter.standing() == Letter.Standing.WRITTEN;
    }

    /** Under an id of its own for each time that it is asked for. What follows a confirmation is all or nothing. */
    private void layDown(CaseFile file, LettersAnswer answer, OwedLetter owed) {
        Envelopes.Intent intent = envelopes.intent(file, answer.confirmed(), owed, today());
        if (owed.confirmed() != null && intent.form() == LetterForm.NOTICE) {
            return;
        }
        LetterId id = id(owed);
        submit(
                id,
                "write",
                new LetterCommand.WriteLetter(
                        file.caseId(),
                        id,
                        owed.about(),
                        owed.occasion(),
                        owed.to(),
                        owed.person(),
                        intent.by(),
                        intent.form(),
                        null));
    }

    private static LetterId id(OwedLetter owed) {
        List<String> parts = new ArrayList<>(
                List.of("letter", owed.about().toString(), owed.to().name(), String.valueOf(owed.person())));
        if (owed.confirmed() != null) {
            parts.add(owed.confirmed().toString());
        }
        return new LetterId(DerivedId.of(parts.toArray(String[]::new)));
    }

    private boolean send(CaseFile file, LettersAnswer answer, Letter letter) {
        if (!recency.isRecent(letter.because().recordedAt())) {
            return stayed(file, letter, LetterFault.TOO_LATE);
        }
        return switch (envelopes.of(file, answer.confirmed(), letter, clock.instant())) {
            case Envelope.Ready ready -> handedOver(file, letter, ready.content());
            case Envelope.Stays stays -> stayed(file, letter, stays.fault());
            case Envelope.Incomplete incomplete -> notYet(file, letter);
        };
    }

    private boolean handedOver(CaseFile file, Letter letter, Clearance.Cleared cleared) {
        DispatchResult result = dispatcher.dispatch(ids.of(file.caseId(), letter.letter()), cleared, today());
        return switch (result) {
            case DispatchResult.Dispatched gone -> left(file, letter, cleared);
            case DispatchResult.Refused refused -> notTaken(file, letter, refused.reason());
        };
    }

    private boolean notTaken(CaseFile file, Letter letter, DispatchResult.Reason reason) {
        return switch (reason) {
            case REJECTED -> stayed(file, letter, LetterFault.REJECTED);
            case NOT_SECURE -> stayed(file, letter, LetterFault.NOT_SECURE);
            case BY_HAND -> stayed(file, letter, LetterFault.NO_ADDRESS);
            case UNAVAILABLE, NOT_WRITTEN -> notYet(file, letter);
        };
    }

    /** Tried again until it has been tried for long enough. */
    private boolean notYet(CaseFile file, Letter letter) {
        return recency.givenUp(letter.because().recordedAt()) && stayed(file, letter, LetterFault.NOT_HANDED_OVER);
    }

    /** That a certificate went out is told first: of a letter that left nobody would look again. */
    private boolean left(CaseFile file, Letter letter, Clearance.Cleared cleared) {
        CertificateId certificate = LetterDesk.certificateIn(letter);
        if (certificate != null && cleared.message() instanceof FullLetter) {
            submit(
                    letter.letter(),
                    "certificate-sent",
                    new CertificateCommand.RecordCertificateSent(
                            file.caseId(), certificate, LetterDesk.channel(letter), null));
        }
        submit(
                letter.letter(),
                "dispatched",
                new LetterCommand.RecordLetterDispatched(file.caseId(), letter.letter(), null));
        return true;
    }

    private boolean stayed(CaseFile file, Letter letter, LetterFault fault) {
        submit(
                letter.letter(),
                "not-sent",
                new LetterCommand.RecordLetterNotSent(file.caseId(), letter.letter(), fault, null));
        return true;
    }

    /** Under a key that follows from the letter, so that what was recorded before a failure is not recorded twice. */
    private void submit(LetterId letter, String what, CaseCommand command) {
        String key = "letter|" + letter + "|" + what;
        try {
            desk.submit(new Submission(Itself.ACTOR, key, key, null), command);
        } catch (CommandRefused refused) {
            LOG.info(
                    "a case did not take what became of letter {}: {}",
                    letter,
                    refused.refusal().code());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }
}
