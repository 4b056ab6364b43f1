package org.mediationledger.events;

import org.mediationledger.statute.StatutoryDate;

/**
 * A statutory date that runs in a case.
 *
 * @param clock which clock: the rule, and after a slash what it is about where a case can have several, for example
 *     {@code APPEAL}, {@code ISSUE_CERTIFICATE/FAMILY_DECLINED} or {@code MEETING_NOTICE/<meeting id>}; a
 *     certificate owed to another right-holder than the first named has {@code /<person id>} at the end
 * @param date the date as the law gave it when it was recorded
 */
public record RunningClock(String clock, StatutoryDate date) {}
