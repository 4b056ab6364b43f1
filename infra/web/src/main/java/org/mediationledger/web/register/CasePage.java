package org.mediationledger.web.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.exchange.Rebuilding;
import org.mediationledger.web.recording.ShowsCases;

/**
 * A part of the register, newest first.
 *
 * @param next the cursor of the next page; absent at the end
 * @param rebuilding present only while items may be missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CasePage(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<CaseItem> items,
        @Nullable String next,
        @Nullable Rebuilding rebuilding)
        implements ShowsCases {

    @Override
    public List<CaseId> shownCases() {
        return items.stream().map(item -> CaseId.of(item.id())).toList();
    }
}
