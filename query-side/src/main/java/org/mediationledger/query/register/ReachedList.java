package org.mediationledger.query.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.QueryRefusal;

/** The answer to {@link ListReached}. */
public record ReachedList(Set<CaseId> cases, @Nullable QueryRefusal refusal) {}
