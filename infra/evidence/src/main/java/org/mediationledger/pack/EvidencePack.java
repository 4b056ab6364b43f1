package org.mediationledger.pack;

import java.util.UUID;
import org.mediationledger.evidence.RecipientClass;

/**
 * A pack.
 *
 * @param events how many events of the case it has
 * @param zip its bytes; the receiver's own
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record EvidencePack(UUID caseId, RecipientClass recipient, long events, byte[] zip) {}
