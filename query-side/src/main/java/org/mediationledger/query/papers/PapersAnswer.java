package org.mediationledger.query.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * The answer to {@link ListPapers}.
 *
 * @param papers none where refused
 * @param version the case's version, which guards commands; -1 where refused
 */
public record PapersAnswer(
        List<ShownPaper> papers, long version, @Nullable QueryRefusal refusal) {

    /** Takes an unmodifiable copy. */
    public PapersAnswer {
        papers = List.copyOf(papers);
    }
}
