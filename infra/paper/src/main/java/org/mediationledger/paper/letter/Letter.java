package org.mediationledger.paper.letter;

/**
 * One letter: the values that its template needs. None of them can hold what was said in mediation or why anybody chose what
 * they chose.
 */
public sealed interface Letter
        permits AdviceConfirmation,
                AuthorityNotice,
                CommissionerNotice,
                MeetingNotice,
                MeetingCancellation,
                WrittenOffer,
                AgreementRecord,
                CertificateCover {

    /** Which template it is written from. */
    LetterKind kind();

    /** What goes into the template's gaps. */
    Values values();
}
