package org.mediationledger.command.api;

import java.util.List;
import java.util.Map;
import org.mediationledger.events.Clocks;

/**
 * The answer to an accepted command, the same for its repeats.
 *
 * @param caseId the case
 * @param recorded what was recorded, in order
 * @param versions the version of each aggregate that the command changed: its last sequence number, from 0
 */
public record Receipt(String caseId, List<Recorded> recorded, Map<String, Long> versions) {

    /** Takes unmodifiable copies. */
    public Receipt {
        recorded = List.copyOf(recorded);
        versions = Map.copyOf(versions);
    }

    /**
     * One fact that was recorded.
     *
     * @param event its id
     * @param type its name in the event catalogue
     * @param aggregate the case, meeting or certificate that it belongs to
     * @param clocks the statutory dates that it started, moved or stopped
     */
    public record Recorded(String event, String type, String aggregate, Clocks clocks) {}
}
