package org.mediationledger.paper.dispatch;

import org.mediationledger.paper.letter.Address;

/**
 * In whose name e-mail leaves.
 *
 * @param from what the recipient sees
 * @param returnPath where notices of delivery go
 */
public record Sender(Address.Email from, Address.Email returnPath) {}
