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
    UNDECIDED(CaseStatus.UNDECIDED, 10),
    DECLINED(CaseStatus.DECLINED, 10),
    PURSUED(CaseStatus.PURSUED, 10),
    PURSUIT_ENDED(CaseStatus.PURSUIT_ENDED, 10),
    WITHDRAWN(CaseStatus.WITHDRAWN, 10),
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
    RESOLVED(CaseStatus.RESOLVED, 10),
    RESOLUTION_DISPUTED(null, 10, RESOLVED);

    private final @Nullable CaseStatus status;
    private final int rank;
    private final @Nullable Step undoes;

    Step(@Nullable CaseStatus status, int rank) {
        this(status, rank, null);
    }

    Step(@Nullable CaseStatus status, int rank, @Nullable Step undoes) {
        this.status = status;
        this.rank = rank;
        this.undoes = undoes;
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
