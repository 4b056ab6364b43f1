package org.mediationledger.bundle.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a bundle was sent, when, and what proves it. The Practice Direction leaves the day to the registration letter.
 *
 * @param plan digest of the plan that the bundle was made from
 * @param file SHA-256 of the file that was sent
 * @param sentTo who it was sent to, as the proof says
 * @param means how it was sent
 * @param sendBy the day in the registration letter; null when it isn't known
 * @param sentOn the day on which it left
 * @param proof what proves it: a receipt's number, a message's id
 */
public record Submission(
        Sha256 plan,
        Sha256 file,
        String sentTo,
        Means means,
        @Nullable LocalDate sendBy,
        LocalDate sentOn,
        String proof) {

    /** How a bundle is sent. */
    public enum Means {
        /** By e-mail. */
        EMAIL,

        /** Uploaded where the Tribunal or a party takes files. */
        UPLOAD,

        /** On paper or a disc. */
        POST
    }

    /** Checks the texts. */
    public Submission {
        sentTo = Words.required("sent to", sentTo);
        proof = Words.required("proof", proof);
    }

    /** Whether it was sent by the day in the registration letter; unknown, that is null, while this day is. */
    public @Nullable Boolean inTime() {
        return sendBy == null ? null : !sentOn.isAfter(sendBy);
    }
}
