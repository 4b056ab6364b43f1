package org.mediationledger.launcher.letter;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import org.mediationledger.paper.letter.ConfirmedAddress;
import org.mediationledger.paper.letter.Enclosure;
import org.mediationledger.paper.letter.FullLetter;
import org.mediationledger.paper.letter.Message;
import org.mediationledger.paper.letter.Notification;
import org.mediationledger.paper.letter.SafeContact;
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
import org.mediationledger.web.print.CertificateRoom;
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
    private static final String PDF = "application/pdf";

    private final LetterDesk letters;
    private final WholeFiles files;
    private final Desk desk;
    private final Routes routes;
    private final Composer composer;
    private final Invitations invitations;
    private final CertificateRoom certificates;
    private final Dispatcher dispatcher;
    private final MessageIds ids;
    private final URI signIn;
    private final Recency recency;
    private final Clock clock;

    Postman(
            LetterDesk letters,
            WholeFiles files,
            Desk desk,
            Routes routes,
            Composer composer,
            Invitations invitations,
            CertificateRoom certificates,
            Dispatcher dispatcher,
            MessageIds ids,
            URI signIn,
            Recency recency,
            Clock clock) {
        this.letters = letters;
        this.files = files;
        this.desk = desk;
        this.routes = routes;
        this.composer = composer;
        this.invitations = invitations;
        this.certificates = certificates;
        this.dispatcher = dispatcher;
        this.ids = ids;
        this.signIn = signIn;
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

    private void layDown(CaseFile file, LettersAnswer answer, OwedLetter owed) {
        Route route = routes.of(file, answer.confirmed(), owed);
        boolean whole = route.isConfirmed() && canBeWritten(file, owed);
        LetterId id = new LetterId(
                DerivedId.of("letter", owed.about().toString(), owed.to().name(), String.valueOf(owed.person())));
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
                        route.by(),
                        whole ? LetterForm.WHOLE : LetterForm.NOTICE,
                        null));
    }

    private boolean canBeWritten(CaseFile file, OwedLetter owed) {
        try {
            composer.written(file, owed, today());
            return true;
        } catch (CannotBeWritten lacking) {
            return false;
        }
    }

    private boolean send(CaseFile file, LettersAnswer answer, Letter letter) {
        OwedLetter because = letter.because();
        if (!recency.isRecent(because.recordedAt())) {
            return stayed(file, letter, LetterFault.TOO_LATE);
        }
        Route route = routes.of(file, answer.confirmed(), because);
        if (route.address() == null) {
            return stayed(file, letter, Objects.requireNonNullElse(route.fault(), LetterFault.NO_ADDRESS));
        }
        return switch (new SafeContact(new HashSet<>(Routes.limits(file, because)))
                .clear(message(file, letter, route))) {
            case Clearance.Withheld withheld -> stayed(file, letter, LetterFault.NOT_SAFE);
            case Clearance.Cleared cleared -> handedOver(file, letter, cleared);
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
            case UNAVAILABLE, NOT_WRITTEN ->
                recency.givenUp(letter.because().recordedAt()) && stayed(file, letter, LetterFault.NOT_HANDED_OVER);
        };
    }

    /** An address that is confirmed no longer gets no more than a notice, whatever was laid down. */
    private Message message(CaseFile file, Letter letter, Route route) {
        LocalDate confirmedOn = route.confirmedOn();
        if (letter.form() == LetterForm.WHOLE && confirmedOn != null) {
            ConfirmedAddress to = new ConfirmedAddress(Objects.requireNonNull(route.address()), confirmedOn);
            try {
                return new FullLetter(
                        to, composer.written(file, letter.because(), letter.writtenOn()), enclosures(file, letter, to));
            } catch (CannotBeWritten lacking) {
                LOG.info("a letter can't be written any more: {}", letter.letter());
            }
        }
        return new Notification(Objects.requireNonNull(route.address()), signIn);
    }

    private List<Enclosure> enclosures(CaseFile file, Letter letter, ConfirmedAddress to) {
        List<Enclosure> all = new ArrayList<>(invitations.with(file, letter.because(), to, clock.instant()));
        CertificateId certificate = LetterDesk.certificateIn(letter);
        if (certificate != null) {
            all.add(new Enclosure("certificate.pdf", PDF, certificates.paper(file.caseId(), certificate, 0)));
        }
        return all;
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
