package org.mediationledger.query.letters;

import java.time.LocalDate;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AddressKind;

/** Somebody said of an address that is on record: it is mine, and safe to write to. */
public record ConfirmedAddress(PersonId person, AddressKind address, LocalDate on) {}
