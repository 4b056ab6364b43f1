package org.mediationledger.web.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;

/**
 * The answer to a family's being taken on.
 *
 * @param likelyDuplicates cases that this one may be the same as; absent where none is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OpenedAnswer(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String caseId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long version,
        @Nullable List<CaseId> likelyDuplicates) {}
