package org.mediationledger.query.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * The answer to {@link ListLetters}.
 *
 * @param letters those that were written, oldest first; none where refused
 * @param owed those that events ask for and nobody has written
 * @param confirmed addresses that their people confirmed and that haven't changed since
 * @param version the case's version; -1 where refused
 */
public record LettersAnswer(
        List<Letter> letters,
        List<OwedLetter> owed,
        List<ConfirmedAddress> confirmed,
        long version,
        @Nullable QueryRefusal refusal) {

    /** Takes unmodifiable copies. */
    public LettersAnswer {
        letters = List.copyOf(letters);
        owed = List.copyOf(owed);
        confirmed = List.copyOf(confirmed);
    }
}
