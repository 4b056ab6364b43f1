package org.mediationledger.web.letter;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Letters, oldest first. */
record LettersBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<LetterBody> letters) {

    /** Takes an unmodifiable copy. */
    LettersBody {
        letters = List.copyOf(letters);
    }
}
