package org.mediationledger.query.released;

import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * The answer to {@link ListReleasedPapers}.
 *
 * @param papers none where refused
 * @param position the position as at which they stand: asked as at that position, the same is answered; -1 where refused
 */
public record ReleasedPapersAnswer(
        ReleasedPapers papers, long position, @Nullable QueryRefusal refusal) {}
