package org.mediationledger.query.asked;

import org.mediationledger.ids.CaseId;

/**
 * A case's version that the asker knows, and expects to see.
 *
 * @param version the sequence number of the case's last event, from 0
 */
public record AtLeast(CaseId caseId, long version) {}
