package org.mediationledger.command.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Clocks;
import org.mediationledger.statute.StatutoryDate;

/**
 * What the case lays down for a command on a meeting.
 *
 * @param number 1 for the case's first meeting; of use only when one is arranged
 * @param noticeBy the last lawful day to tell the family, where the Regulations give one
 * @param on the business date of the command
 * @param clocks what the command does to the case's clocks
 */
public record MeetingTerms(int number, @Nullable StatutoryDate noticeBy, LocalDate on, Clocks clocks) {}
