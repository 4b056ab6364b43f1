package org.mediationledger.web.correction;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.mediationledger.terms.CorrectionReason;

/** An event never happened, or happened in another case. */
public record StrikeOutRequest(
        @NotNull UUID corrects, @NotNull CorrectionReason reason) {}
