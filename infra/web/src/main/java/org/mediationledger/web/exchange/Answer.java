package org.mediationledger.web.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

        @Nullable Long version) {}
