package org.mediationledger.command.cases;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.example.Ask;

/** A refusal in a sentence: what is asked, and how it is refused. Today is 20 November 2026. */
record Refused(String sentence, RefusalCode code, @Nullable String field, Supplier<Refusal> refusal) {

    static Refused refused(String sentence, RefusalCode code, @Nullable String field, Story story, Ask ask) {
        return new Refused(sentence, code, field, () -> story.when(ask).refusal());
    }

    @Override
    public String toString() {
        return code + ": " + sentence;
    }
}
