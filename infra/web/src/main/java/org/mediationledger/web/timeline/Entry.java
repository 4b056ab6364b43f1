package org.mediationledger.web.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.entry.StatedDate;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;

/**
 * One thing that happened.
 *
 * @param id the event, which corrections point at
 * @param position the store's global order
 * @param type the event's name
 * @param occurredOn as first recorded
 * @param late recorded on a later day than it happened
 * @param actorRole who recorded it; {@code LEDGER} where the ledger itself did
 * @param correctedTo the day on which it happened, as corrected since
 * @param struckOut it counts no longer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TimelineEntry")
record Entry(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID id,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long position,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String type,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String sentence,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate occurredOn,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant recordedAt,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean late,
        @Nullable String actorRole,
        @Nullable String actorOrganisation,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @JsonProperty("class")
        DisclosureClass disclosure,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Dated> dates,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        @Nullable LocalDate correctedTo,
        @Nullable Boolean struckOut) {

    /** A statutory date that an entry started, restated or stopped. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TimelineDate")
    record Dated(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            StatedDate.Effect effect,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String clock,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Rule rule,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate dueOn,

            @Nullable LocalDate before,
            @Nullable LocalDate targetOn,
            @Nullable Boolean conditional,
            @Nullable LocalDate metOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            DutyHolder owedBy,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate runsFrom,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String citation,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String explanation,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String edition) {

        static Dated of(StatedDate stated) {
            return new Dated(
                    stated.effect(),
                    stated.clock(),
                    stated.date().rule(),
                    stated.date().dueOn(),
                    stated.before() == null ? null : stated.before().dueOn(),
                    stated.date().targetOn(),
                    stated.date().conditional() ? true : null,
                    stated.metOn(),
                    stated.date().owedBy(),
                    stated.date().runsFrom(),
                    stated.date().citation(),
                    stated.date().explanation(),
                    stated.date().edition());
        }
    }

    static Entry of(TimelineEntry entry, String sentence) {
        return new Entry(
                entry.id(),
                entry.position(),
                entry.type(),
                sentence,
                entry.occurredOn(),
                entry.recordedAt(),
                entry.late(),
                entry.actorRole(),
                entry.actorOrganisation(),
                entry.disclosure(),
                entry.dates().stream().map(Dated::of).toList(),
                entry.corrects(),
                entry.correctedBy(),
                entry.correctedTo(),
                entry.struckOut() ? true : null);
    }
}
