package org.mediationledger.web.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mediationledger.evidence.RecipientClass;

/** Asks for a pack to be made anew. */
record PackRequest(
        @Schema(description = "For whom, where your role has a choice") @Nullable
        RecipientClass recipient) {}
