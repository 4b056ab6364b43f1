package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;

/** Commands about the Tribunal's permission to appeal. */
public sealed interface TribunalCommand extends CaseCommand {

    /** Records that permission was sought to appeal without a certificate, or late. */
    record SeekPermission(
            CaseId caseId,
            Set<PermissionNeed> needs,
            @Nullable LocalDate occurredOn) implements TribunalCommand {

        /** Takes an unmodifiable copy. */
        public SeekPermission {
            needs = Set.copyOf(needs);
        }
    }

    /** Records what the Tribunal answered. */
    record RecordPermission(
            CaseId caseId,
            PermissionAnswer answer,
            @Nullable LocalDate occurredOn) implements TribunalCommand {}
}
