package org.mediationledger.query.casefile;

import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * The answer to {@link GetCaseFile}.
 *
 * @param file the file; absent where refused
 * @param position the position as at which it stands: asked as at that position, the same is answered; -1 where refused
 * @param version the case's version, which guards commands; -1 where refused
 */
public record CaseFileAnswer(
        @Nullable CaseFile file,
        long position,
        long version,
        @Nullable QueryRefusal refusal) {}
