package org.mediationledger.command.cases;

import java.util.function.Function;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.Clocks;

/** A fact that a rule wants recorded, before the statutory dates that it touches are known. */
sealed interface Draft {

    /** A fact that carries no clocks. What it does to them goes to the next that does, or to the child. */
    record Plain(CaseEvent event) implements Draft {}

    /** A fact that carries what it, and plain ones before it, do to the clocks. */
    record Timed(Function<Clocks, CaseEvent> event) implements Draft {}

    /** A fact that is only worth recording if there is anything for it to carry. */
    record Restatement(Function<Clocks, CaseEvent> event) implements Draft {}

    static Draft plain(CaseEvent event) {
        return new Plain(event);
    }

    static Draft timed(Function<Clocks, CaseEvent> event) {
        return new Timed(event);
    }
}
