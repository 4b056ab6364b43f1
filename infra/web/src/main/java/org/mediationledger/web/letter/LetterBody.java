package org.mediationledger.web.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.letters.Letter;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.DeliveryProof;
import org.mediationledger.terms.LetterFault;
import org.mediationledger.terms.LetterForm;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.terms.Party;

/** One letter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LetterId letter,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LetterOccasion occasion,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Party to,
        @Nullable PersonId person,
        @Nullable AddressKind by,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LetterForm form,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate writtenOn,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Letter.Standing standing,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate since,
        @Nullable LetterFault fault,
        @Nullable DeliveryProof proof) {

    static LetterBody of(Letter letter) {
        return new LetterBody(
                letter.letter(),
                letter.because().occasion(),
                letter.because().to(),
                letter.because().person(),
                letter.by(),
                letter.form(),
                letter.writtenOn(),
                letter.standing(),
                letter.since(),
                letter.fault(),
                letter.proof());
    }
}
