package org.mediationledger.web.safeguarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.safeguarding.ConcernList;
import org.mediationledger.query.safeguarding.OpenConcerns;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.web.recording.ShowsCases;

/** The open concerns, those of the case longest unchanged first. */
record ConcernPage(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<ConcernItem> items) implements ShowsCases {

    /** One open concern. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConcernItem(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
            String caseId,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int concern,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            ConcernKind harm,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate raisedOn,

            @Nullable LocalDate referredOn) {}

    @Override
    public List<CaseId> shownCases() {
        return items.stream().map(item -> CaseId.of(item.caseId())).toList();
    }

    static ConcernPage of(ConcernList list) {
        return new ConcernPage(list.cases().stream()
                .flatMap(concerns -> concerns.open().stream().map(concern -> item(concerns, concern)))
                .toList());
    }

    private static ConcernItem item(OpenConcerns concerns, OpenConcerns.OpenConcern concern) {
        return new ConcernItem(
                concerns.caseId().toString(),
                concern.concern(),
                concern.harm(),
                concern.raisedOn(),
                concern.referredOn());
    }
}
