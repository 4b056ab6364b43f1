package org.mediationledger.query.safeguarding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;

/** The answer to {@link ListConcerns}. */
public record ConcernList(
        List<OpenConcerns> cases, @Nullable QueryRefusal refusal) {}
