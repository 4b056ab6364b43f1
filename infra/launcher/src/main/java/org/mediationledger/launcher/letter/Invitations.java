package org.mediationledger.launcher.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mediationledger.paper.invitation.Appointment;
import org.mediationledger.paper.invitation.Invitation;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.ConfirmedAddress;
import org.mediationledger.paper.letter.Enclosure;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.Conduct;
import org.mediationledger.query.casefile.Facts;
import org.mediationledger.query.casefile.Meeting;
import org.mediationledger.query.letters.OwedLetter;
import org.mediationledger.terms.LetterOccasion;

/** What goes into a calendar with a letter about a meeting. Each move of a meeting is one revision of its appointment. */
final class Invitations {

    private static final int USUAL_MINUTES = 180;

    private final Words words;
    private final Address.Email organiser;

    Invitations(Words words, Address.Email organiser) {
        this.words = words;
        this.organiser = organiser;
    }

    /** One file, or none where the letter is about no meeting, its time isn't known, or it doesn't go by e-mail. */
    List<Enclosure> with(CaseFile file, OwedLetter letter, ConfirmedAddress to, Instant at) {
        if (!(to.address() instanceof Address.Email)) {
            return List.of();
        }
        return switch (letter.occasion()) {
            case MEETING_ARRANGED, MEETING_CANCELLED ->
                appointment(file, letter)
                        .map(appointment -> enclosed(new Invitation(organiser, to), letter, appointment, at))
                        .stream()
                        .toList();
            case ADVICE_GIVEN,
                    AUTHORITY_INFORMED,
                    COMMISSIONER_INFORMED,
                    WRITTEN_OFFER,
                    AGREEMENT_MADE,
                    CERTIFICATE_ISSUED -> List.of();
        };
    }

    private static Enclosure enclosed(Invitation invitation, OwedLetter letter, Appointment appointment, Instant at) {
        return letter.occasion() == LetterOccasion.MEETING_CANCELLED
                ? invitation.cancellation(appointment.cancelled(), at)
                : invitation.request(appointment, at);
    }

    private Optional<Appointment> appointment(CaseFile file, OwedLetter letter) {
        Meeting meeting = Composer.meeting(file, letter.subject());
        Meeting.Plan plan = Composer.plan(meeting);
        if (plan.startsAt() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Appointment(
                    meeting.meeting().value(),
                    meeting.plans().size() - 1,
                    plan.plannedOn(),
                    plan.startsAt(),
                    Duration.ofMinutes(minutes(meeting)),
                    words.of(file.caseId(), plan.place()),
                    Composer.reference(file)));
        } catch (IllegalArgumentException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int minutes(Meeting meeting) {
        Conduct.@Nullable Setting setting = Facts.newest(meeting.conduct().settings());
        Integer planned = setting == null ? null : setting.plannedMinutes();
        return planned == null ? USUAL_MINUTES : planned;
    }
}
