package org.mediationledger.command.cases;

import java.util.List;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.Clocks;

/**
 * What a command comes to.
 *
 * @param events the case's events, in order
 * @param childClocks what the command does to the clocks, for the event of the meeting or certificate that it concerns
 */
record Decided(List<CaseEvent> events, Clocks childClocks) {}
