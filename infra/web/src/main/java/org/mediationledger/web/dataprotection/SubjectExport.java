package org.mediationledger.web.dataprotection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;

/**
 * A copy of a person's data in one case, for them to read (UK GDPR art 15(3)).
 *
 * @param explanation what it holds and what not
 * @param data each value as it was recorded; one that was recorded anew stands there again
 * @param entries what happened that is about the person
 * @param othersLeftOut something is about other people alone, and is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubjectExport(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) CaseId caseId,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) PersonId person,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String explanation,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Datum> data,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Happened> entries,
        @Nullable Boolean othersLeftOut) {

    /**
     * A value.
     *
     * @param label what it is, in plain words
     * @param value as it was entered, or {@code [erased]}
     * @param entry the event that it was recorded with
     */
    @Schema(name = "SubjectDatum")
    record Datum(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String label,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String value,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate recordedFor,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            UUID entry) {}

    /**
     * Something that happened.
     *
     * @param sentence with {@code [another person]} where somebody else is named
     * @param struckOut it counts no longer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SubjectEntry")
    record Happened(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            UUID id,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate occurredOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant recordedAt,

            @Nullable String recordedByRole,
            @Nullable String recordedByOrganisation,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String sentence,

            @Nullable Boolean struckOut) {}
}
