package org.mediationledger.web.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who read a case, newest first.
 *
 * @param next the cursor of the next page; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessPage(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<AccessItem> items,
        @Nullable String next) {}
