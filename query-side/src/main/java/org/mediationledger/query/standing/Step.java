package org.mediationledger.query.standing;

import org.jspecify.annotations.Nullable;

/**
 * What moves a case, as a table: the status that it gives, its rank, and the step that it undoes. The highest rank that
 * stands gives the status, and of one rank the newest: getting ready is overtaken by the family's choice and what follows
 * from it, that by an appeal, and all by the end of the case. A case may go back and forth within a rank, as the law allows.
 */
public enum Step {
    REFERRED(CaseStatus.REFERRED, 1),
    NOTICE(CaseStatus.NOTICE_SENT, 2),
    DISAGREEMENT(CaseStatus.DISAGREEMENT_STATED, 2),
    CONTACT(CaseStatus.ADVISER_CONTACTED, 3),
    ADVICE(CaseStatus.ADVICE_GIVEN, 4),
    RESOLUTION_DECLINED(CaseStatus.RESOLUTION_DECLINED, 6),
    RESOLUTION_AGREED(CaseStatus.RESOLUTION_AGREED, 5, RESOLUTION_DECLINED),
    UNDECIDED(CaseStatus.UNDECIDED, 10, Word.NO_WISH),
    DECLINED(CaseStatus.DECLINED, 10, Word.NO_WISH),
    PURSUED(CaseStatus.PURSUED, 10, Word.WISH),
    PURSUIT_ENDED(CaseStatus.PURSUIT_ENDED, 10, Word.NO_WISH),
    WITHDRAWN(CaseStatus.WITHDRAWN, 10, Word.NO_WISH),
    AUTHORITY_INFORMED(CaseStatus.AUTHORITY_INFORMED, 10),
    CANNOT_ARRANGE(CaseStatus.CANNOT_ARRANGE, 10),
    MEETING_ARRANGED(CaseStatus.MEETING_ARRANGED, 10),
    MEETING_CANCELLED(null, 10, MEETING_ARRANGED),
    MEETING_HELD(CaseStatus.MEETING_HELD, 10),
    CONCLUDED(CaseStatus.CONCLUDED, 10),
    CERTIFIED(CaseStatus.CERTIFIED, 10),
    CERTIFICATE_WITHDRAWN(null, 10, CERTIFIED),
    APPEALED(CaseStatus.APPEALED, 20),
    APPEAL_DECIDED(CaseStatus.APPEAL_DECIDED, 20),
    CLOSED(CaseStatus.CLOSED, 30),
    REOPENED(null, 30, CLOSED),
    STOOD_DOWN(null, 10, Word.ENDS),
    TAKEN_OVER(null, 10, Word.PASSES),
    RESOLVED(CaseStatus.RESOLVED, 10, Word.CONTENT),
    RESOLUTION_DISPUTED(null, 10, Word.NOT_CONTENT),
    NAMED(null, 10, Word.STARTS);

    private final @Nullable CaseStatus status;
    private final int rank;
    private final @Nullable Step undoes;
    private final Word word;

    Step(@Nullable CaseStatus status, int rank) {
        this(status, rank, null, Word.NONE);
    }

    Step(@Nullable CaseStatus status, int rank, Word word) {
        this(status, rank, null, word);
    }

    Step(@Nullable CaseStatus status, int rank, @Nullable Step undoes) {
        this(status, rank, undoes, Word.NONE);
    }

    Step(@Nullable CaseStatus status, int rank, @Nullable Step undoes, Word word) {
        this.status = status;
        this.rank = rank;
        this.undoes = undoes;
        this.word = word;
    }

    /** What a step says of a right-holder and their wish to mediate. */
    enum Word {
        /** Nothing. */
        NONE,
        /** They wish to. */
        WISH,
        /** They don't, or not yet. */
        NO_WISH,
        /** They no longer act. */
        ENDS,
        /** The right passed to them. */
        PASSES,
        /** They hold the right. */
        STARTS,
        /** Their matter is resolved. */
        CONTENT,
        /** It is not, whoever says so. */
        NOT_CONTENT
    }

    Word word() {
        return word;
    }

    @Nullable
    CaseStatus status() {
        return status;
    }

    int rank() {
        return rank;
    }

    @Nullable
    Step undoes() {
        return undoes;
    }
}
