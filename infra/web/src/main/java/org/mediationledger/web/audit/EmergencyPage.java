package org.mediationledger.web.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.opening.Shown;
import org.mediationledger.web.recording.ShowsCases;

/**
 * Who broke the glass, newest first.
 *
 * @param next the cursor of the next page; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EmergencyPage(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<EmergencyItem> items,
        @Nullable String next) implements ShowsCases {

    /** One who did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EmergencyItem(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
            String caseId,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            AccessItem access,

            @Nullable Shown reason) {}

    @Override
    public List<CaseId> shownCases() {
        return items.stream().map(item -> CaseId.of(item.caseId())).toList();
    }
}
