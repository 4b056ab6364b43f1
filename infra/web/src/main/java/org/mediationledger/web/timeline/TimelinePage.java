package org.mediationledger.web.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a timeline, oldest first.
 *
 * @param next the cursor of the next page; absent at the end
 * @param position as at which it stands; for those only who may know of everything up to there, or who asked as at it
 * @param version the case's version, for those who may know it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelinePage(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Entry> items,
        @Nullable String next,
        @Nullable Long position,
        @Nullable Long version) {}
