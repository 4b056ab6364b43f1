package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.ADDRESS_NOT_ON_RECORD;
import static org.mediationledger.command.api.RefusalCode.APPEAL_NOT_REGISTERED;
import static org.mediationledger.command.api.RefusalCode.CERTIFICATE_NOT_FOUND;
import static org.mediationledger.command.api.RefusalCode.DATES_OUT_OF_ORDER;
import static org.mediationledger.command.api.RefusalCode.LETTER_ALREADY_WRITTEN;
import static org.mediationledger.command.api.RefusalCode.LETTER_NOT_FOUND;
import static org.mediationledger.command.api.RefusalCode.LETTER_NOT_SENT;
import static org.mediationledger.command.api.RefusalCode.SECOND_PERSON_NEEDED;
import static org.mediationledger.command.api.RefusalCode.WITHDRAWAL_NOT_ASKED;
import static org.mediationledger.command.cases.Foregone.declined;
import static org.mediationledger.command.cases.Foregone.pursued;
import static org.mediationledger.command.cases.Refused.refused;
import static org.mediationledger.command.example.Letters.*;
import static org.mediationledger.command.example.Names.PARENT;
import static org.mediationledger.command.example.Names.certificate;
import static org.mediationledger.command.example.Past.appealRegistered;
import static org.mediationledger.command.example.Past.certificateNoted;

import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.CertificateGround;

/** What is refused about letters, and about withdrawals that need two. */
final class LetterRefusals {

    private LetterRefusals() {}

    static Stream<Refused> all() {
        return Stream.concat(letters().stream(), withdrawals().stream());
    }

    private static List<Refused> letters() {
        CaseEvent written = letterWritten(letter(1), "2026-10-20");
        CaseEvent gone = letterDispatched(letter(1), "2026-10-20");
        return List.of(
                refused(
                        "a letter that is on record",
                        LETTER_ALREADY_WRITTEN,
                        "letter",
                        pursued(written),
                        writeLetter(letter(1))),
                refused(
                        "the leaving of a letter that nobody wrote",
                        LETTER_NOT_FOUND,
                        "letter",
                        pursued(),
                        letterLeft(letter(1))),
                refused(
                        "the second leaving of a letter",
                        LETTER_NOT_SENT,
                        "letter",
                        pursued(written, gone),
                        letterLeft(letter(1))),
                refused(
                        "the arrival of a letter that has not left",
                        LETTER_NOT_SENT,
                        "letter",
                        pursued(written),
                        letterArrived(letter(1))),
                refused(
                        "the return of a letter that was not sent",
                        LETTER_NOT_SENT,
                        "letter",
                        pursued(written, letterNotSent(letter(1), "2026-10-20")),
                        letterCameBack(letter(1))),
                refused(
                        "the arrival of a letter that came back",
                        LETTER_NOT_SENT,
                        "letter",
                        pursued(written, gone, letterBounced(letter(1), "2026-10-21")),
                        letterArrived(letter(1))),
                refused(
                        "the return of a letter before it left",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(written, gone),
                        letterCameBack(letter(1)).on("2026-10-19")),
                refused(
                        "a confirmation of an address that is not on record",
                        ADDRESS_NOT_ON_RECORD,
                        "address",
                        pursued(reachedByEmail(PARENT, "2026-10-01")),
                        confirmAddress(PARENT, AddressKind.POST)));
    }

    private static List<Refused> withdrawals() {
        CaseEvent issued = certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25");
        CaseEvent appeal = appealRegistered("2026-10-20");
        return List.of(
                refused(
                        "a withdrawal by two where one is enough",
                        APPEAL_NOT_REGISTERED,
                        null,
                        declined(issued),
                        askWithdrawal(certificate(1))),
                refused(
                        "a withdrawal that is asked for before the appeal",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        declined(issued, appeal),
                        askWithdrawal(certificate(1)).on("2026-10-19")),
                refused(
                        "a withdrawal of a certificate that the case lacks",
                        CERTIFICATE_NOT_FOUND,
                        "certificate",
                        declined(issued, appeal),
                        askWithdrawal(certificate(2))),
                refused(
                        "a confirmation of what nobody asked",
                        WITHDRAWAL_NOT_ASKED,
                        "certificate",
                        declined(issued, appeal),
                        confirmWithdrawal(certificate(1))),
                refused(
                        "a confirmation by whoever asked",
                        SECOND_PERSON_NEEDED,
                        "by",
                        declined(issued, appeal, withdrawalAsked(certificate(1), ADVISER, "2026-10-21")),
                        confirmWithdrawal(certificate(1))),
                refused(
                        "a confirmation before it was asked",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        declined(issued, appeal, withdrawalAsked(certificate(1), ANOTHER_ADVISER, "2026-10-21")),
                        confirmWithdrawal(certificate(1)).on("2026-10-20")));
    }
}
