package org.mediationledger.query.timeline;

import java.util.UUID;
import org.mediationledger.ids.PersonId;

/** An entry that tells what a right-holder said for themselves, or a correction of one. */
public record OwnEntry(UUID entry, PersonId teller) {}
