package org.mediationledger.web.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.opening.Shown;
import org.springframework.stereotype.Component;

/** Tells an actor what happened. */
@Component
public final class Teller {

    private final Opening opening;
    private final Sentences sentences = new Sentences();

    Teller(Opening opening) {
        this.opening = opening;
    }

    Entry tell(Actor actor, CaseId caseId, TimelineEntry entry) {
        return Entry.of(entry, sentence(entry, argument -> valueOf(actor, caseId, argument)));
    }

    /**
     * The sentence of an entry.
     *
     * @param said what is said of an argument; null where nothing is
     */
    public String sentence(TimelineEntry entry, Function<Argument, @Nullable String> said) {
        Map<String, List<String>> arguments = new HashMap<>();
        for (Argument argument : entry.arguments()) {
            String value = said.apply(argument);
            if (value != null) {
                arguments
                        .computeIfAbsent(argument.name(), unknown -> new ArrayList<>())
                        .add(value);
            }
        }
        return sentences.of(entry.type(), arguments);
    }

    private @Nullable String valueOf(Actor actor, CaseId caseId, Argument argument) {
        Shown shown = opening.show(actor, caseId, argument.sealed());
        return shown == null ? argument.value() : shown.words();
    }
}
