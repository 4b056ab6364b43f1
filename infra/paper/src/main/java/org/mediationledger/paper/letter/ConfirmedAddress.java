package org.mediationledger.paper.letter;

import java.time.LocalDate;

/**
 * An address of which its recipient said: this is mine, and it is safe to write to.
 *
 * @param on when they confirmed it
 */
public record ConfirmedAddress(Address address, LocalDate on) {}
