package org.mediationledger.web.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Purpose;
import org.mediationledger.rights.Role;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;

/** Somebody who read a case, or tried to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessItem(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long sequence,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant accessedAt,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String account,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Role role,
        @Nullable String organisation,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Purpose purpose,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String view,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Kind outcome,
        @Nullable String code) {

    /** What came of asking. */
    enum Kind {
        READ,
        REFUSED,
        BREAK_GLASS
    }

    static AccessItem of(AccessHistory.Entry entry) {
        AccessRecord access = entry.access();
        return new AccessItem(
                entry.sequence(),
                access.at(),
                access.actor().account().value(),
                access.actor().role(),
                access.actor().organisation(),
                access.purpose(),
                access.view(),
                kind(access.outcome()),
                access.outcome() instanceof AccessOutcome.Refused refused ? refused.code() : null);
    }

    private static Kind kind(AccessOutcome outcome) {
        return switch (outcome) {
            case AccessOutcome.Read read -> Kind.READ;
            case AccessOutcome.Refused refused -> Kind.REFUSED;
            case AccessOutcome.GlassBroken broken -> Kind.BREAK_GLASS;
        };
    }
}
