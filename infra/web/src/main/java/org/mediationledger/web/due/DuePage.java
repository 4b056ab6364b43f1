package org.mediationledger.web.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.exchange.Rebuilding;
import org.mediationledger.web.recording.ShowsCases;

/**
 * A part of the due list, earliest first.
 *
 * @param next the cursor of the next page; absent at the end
 * @param rebuilding present only while items may be missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DuePage(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<DueItem> items,
        @Nullable String next,
        @Nullable Rebuilding rebuilding)
        implements ShowsCases {

    @Override
    public List<CaseId> shownCases() {
        return items.stream().map(item -> CaseId.of(item.caseId())).toList();
    }
}
