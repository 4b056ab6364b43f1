package org.mediationledger.launcher.demo.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.intake.IntakeDesk;

/**
 * The deeds of one case as they are being thought up, one after the other. What lies on or after the last day is left
 * out: it hasn't happened yet.
 */
final class Script {

    private final String keys;
    private final int caseNumber;
    private final LocalDate end;
    private final Diary diary;
    private final CaseId caseId;
    private final List<Step> steps = new ArrayList<>();
    private int number = 1;

    /**
     * @param keys what all idempotency keys of the plan begin with
     * @param opener who will take the family on: the case's id follows from them
     * @param end the first day that is not told
     */
    Script(String keys, int caseNumber, Actor opener, Diary diary, LocalDate end) {
        this.keys = keys;
        this.caseNumber = caseNumber;
        this.end = end;
        this.diary = diary;
        this.caseId = IntakeDesk.caseOf(next(opener));
    }

    CaseId caseId() {
        return caseId;
    }

    Diary diary() {
        return diary;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The submission that the next deed will be, if that actor does it. */
    Submission next(Actor actor) {
        return new Submission(actor, keys + "-case-" + caseNumber + "-step-" + number, "", null);
    }

    /** Somebody does something now, and some minutes go by. */
    Submission add(Actor actor, Deed deed) {
        Submission next = next(actor);
        Submission submission = new Submission(actor, next.idempotencyKey(), hashOf(deed), null);
        if (diary.day().isBefore(end)) {
            steps.add(new Step(caseNumber, number, caseId, diary.instant(), submission, deed));
        }
        number++;
        diary.soon();
        return submission;
    }

    private static String hashOf(Deed deed) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(deed.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
