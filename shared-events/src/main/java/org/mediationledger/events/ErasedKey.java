package org.mediationledger.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.RetentionClass;

/**
 * A data key of a case that is to be destroyed, and to be destroyed again wherever it turns up.
 *
 * @param subject whom the key belonged to within the case: a person, or the note, document or concern that had a key to
 *     itself
 * @param keyId the key's random id, which every value sealed under it names; absent where nothing was sealed there
 */
public record ErasedKey(
        UUID subject, RetentionClass retention, @Nullable String keyId) {

    /** The key's scope. */
    public KeyScope scope(CaseId caseId) {
        return new KeyScope(caseId.value(), subject, retention);
    }

    /** Whether both are of one scope. */
    public boolean sameScope(ErasedKey other) {
        return subject.equals(other.subject) && retention == other.retention;
    }
}
