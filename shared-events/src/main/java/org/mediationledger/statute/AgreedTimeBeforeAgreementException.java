package org.mediationledger.statute;

import java.time.LocalDate;

/** The parties' own time lies before the agreement that would set it (reg 42(5)). */
public final class AgreedTimeBeforeAgreementException extends StatuteRefusal {

    AgreedTimeBeforeAgreementException(LocalDate agreedBy, LocalDate agreementMadeOn, String provision) {
        super("agreedBy %s lies before agreementMadeOn %s".formatted(agreedBy, agreementMadeOn), "agreedBy", provision);
    }
}
