package org.mediationledger.query.worklist;

import java.util.stream.Stream;

/** Meetings that lie ahead, as far as the record shows. */
final class Meetings {

    private Meetings() {}

    /** The newest plan of each meeting that was neither held nor called off. */
    static Stream<Happening> planned(Happenings happenings) {
        return happenings
                .of(What.PLANNED)
                .filter(plan ->
                        plan.equals(happenings.about(plan.subject()).newest(What.PLANNED, What.CALLED_OFF, What.HELD)));
    }
}
