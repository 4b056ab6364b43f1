package org.mediationledger.sealing;

import java.util.UUID;

/**
 * What one data key covers, and so what one erasure removes.
 *
 * @param personId the person within this case; for a {@link RetentionClass#NOTE} or {@link RetentionClass#DOCUMENT} the
 *     note's or document's own id, since each has a key to itself
 */
public record KeyScope(UUID caseId, UUID personId, RetentionClass retention) {}
