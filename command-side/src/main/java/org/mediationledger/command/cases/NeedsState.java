package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.events.NeedEvent;

/**
 * What people need to take part.
 *
 * @param needs in the order in which they were asked for; the first has number 1
 */
record NeedsState(List<Need> needs) {

    static final NeedsState NONE = new NeedsState(List.of());

    /** How far a need is. */
    enum Standing {
        ASKED,
        ARRANGED,
        PROVIDED
    }

    /** One need. */
    record Need(Standing standing, LocalDate askedOn) {}

    NeedsState evolve(NeedEvent event) {
        List<Need> all = new ArrayList<>(needs);
        switch (event) {
            case NeedEvent.AccessNeedAsked e -> all.add(new Need(Standing.ASKED, e.occurredOn()));
            case NeedEvent.AccessNeedArranged e -> stand(all, e.need(), Standing.ARRANGED);
            case NeedEvent.AccessNeedProvided e -> stand(all, e.need(), Standing.PROVIDED);
        }
        return new NeedsState(List.copyOf(all));
    }

    private static void stand(List<Need> all, int number, Standing now) {
        all.set(number - 1, new Need(now, all.get(number - 1).askedOn()));
    }
}
