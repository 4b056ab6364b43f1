package org.mediationledger.web.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.recording.ShowsCases;

/**
 * The answer to an accepted command.
 *
 * @param id what was created, or the case
 * @param caseId the case
 * @param version the case's version after the command, for those who may know it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String caseId,

        @Nullable Long version)
        implements ShowsCases {

    /** A receipt tells nothing of the case but what was done to it, which the case's history tells. */
    @Override
    public List<CaseId> shownCases() {
        return List.of();
    }
}
