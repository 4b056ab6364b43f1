package org.mediationledger.events;

import org.mediationledger.statute.StatutoryDate;

/** A statutory date that a later fact or a correction moved: both values stay on record. */
public record RestatedClock(String clock, StatutoryDate before, StatutoryDate now) {}
