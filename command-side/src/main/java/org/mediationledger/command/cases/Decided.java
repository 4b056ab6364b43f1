package org.mediationledger.command.cases;

import java.util.List;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.Clocks;

/**
 * What a command comes to.
 *
 * @param events the case's events, in order
 * @param childClocks what the command does to the clocks, for the event of the meeting or certificate that it concerns
 * @param clocks the clocks of the case once those events are recorded
 */
record Decided(List<CaseEvent> events, Clocks childClocks, DerivedClocks clocks) {}
