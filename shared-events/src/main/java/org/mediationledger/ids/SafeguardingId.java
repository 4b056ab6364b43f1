package org.mediationledger.ids;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The safeguarding file of a case. It follows from the case's own id, so that nothing in the case needs to name the file:
 * whoever reads the case cannot tell whether there is one.
 */
public record SafeguardingId(UUID value) {

    /** The file of a case, whether it exists or not: a name-based UUID (RFC 9562, section 5.3). */
    public static SafeguardingId of(CaseId caseId) {
        return new SafeguardingId(
                UUID.nameUUIDFromBytes(("safeguarding file of case " + caseId).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
