package org.mediationledger.query.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * The answer to {@link ListWork}.
 *
 * @param next the cursor of the next page; absent at the end
 */
public record WorkList(
        List<WorkLine> items,
        @Nullable String next,
        Freshness freshness,
        @Nullable QueryRefusal refusal) {}
