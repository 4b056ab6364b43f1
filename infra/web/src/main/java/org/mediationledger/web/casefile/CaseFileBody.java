package org.mediationledger.web.casefile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.casefile.Aftermath;
import org.mediationledger.query.casefile.Arrangement;
import org.mediationledger.query.casefile.Bodies;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.Certificate;
import org.mediationledger.query.casefile.Choices;
import org.mediationledger.query.casefile.Conclusion;
import org.mediationledger.query.casefile.Consents;
import org.mediationledger.query.casefile.Contents;
import org.mediationledger.query.casefile.DataProtection;
import org.mediationledger.query.casefile.Delays;
import org.mediationledger.query.casefile.DeskWork;
import org.mediationledger.query.casefile.Doors;
import org.mediationledger.query.casefile.Endings;
import org.mediationledger.query.casefile.Expenses;
import org.mediationledger.query.casefile.Grants;
import org.mediationledger.query.casefile.Holding;
import org.mediationledger.query.casefile.Intake;
import org.mediationledger.query.casefile.Matter;
import org.mediationledger.query.casefile.Mediators;
import org.mediationledger.query.casefile.Meeting;
import org.mediationledger.query.casefile.Needs;
import org.mediationledger.query.casefile.Notices;
import org.mediationledger.query.casefile.Offers;
import org.mediationledger.query.casefile.Performance;
import org.mediationledger.query.casefile.Permissions;
import org.mediationledger.query.casefile.Representatives;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.exchange.Headers;

/**
 * One case, as far as its reader may know it. Every fact carries the event that told it, which corrections point at; of a
 * list of facts of one kind the last counts.
 *
 * @param version for those who may know it
 * @param position as at which the file stands
 * @param recordedAt when the newest fact that it shows was recorded
 * @param deadlines the statutory dates that run, the earliest first
 * @param met the statutory dates that were met or fell away
 * @param offerDue the written offer that is due to the family today; absent where none is, and where the past is read
 */
record CaseFileBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) CaseStatus status,
        @Nullable Long version,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long position,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant recordedAt,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<RunningDate> deadlines,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<EndedDate> met,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Intake intake,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Matter matter,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Choices choices,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Arrangement arrangement,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Meeting> meetings,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Conclusion conclusion,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Certificate> certificates,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Aftermath aftermath,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Grants access,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Mediators mediators,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Representatives representatives,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Consents consents,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Needs accessNeeds,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Holding holding,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Endings endings,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Delays delays,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Performance performance,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Offers offers,
        @Nullable OfferDue offerDue,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Expenses expenses,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DeskWork desk,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Notices notices,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Permissions permissions,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Bodies bodies,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Doors doors,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DataProtection dataProtection) {

    /**
     * @param position as at which the file stands, where the reader may know of everything up to there
     * @param today the civil date in England; absent where the past is read
     */
    static CaseFileBody of(
            Actor actor, CaseFile file, CaseFileAnswer answer, long position, @Nullable LocalDate today) {
        Contents contents = file.contents();
        return new CaseFileBody(
                file.caseId().toString(),
                file.status(),
                Headers.version(actor, answer.version()),
                position,
                file.recordedAt(),
                file.clocks().running().stream()
                        .map(RunningDate::of)
                        .sorted(RunningDate.EARLIEST_FIRST)
                        .toList(),
                file.clocks().stopped().stream().map(EndedDate::of).toList(),
                contents.intake(),
                contents.matter(),
                contents.choices(),
                contents.arrangement(),
                contents.meetings(),
                contents.conclusion(),
                contents.certificates(),
                contents.aftermath(),
                contents.access(),
                contents.mediators(),
                contents.representatives(),
                contents.consents(),
                contents.needs(),
                contents.holding(),
                contents.endings(),
                contents.delays(),
                contents.performance(),
                contents.offers(),
                OfferDue.of(actor, file, today),
                contents.expenses(),
                contents.desk(),
                contents.notices(),
                contents.permissions(),
                contents.bodies(),
                contents.doors(),
                contents.dataProtection());
    }
}
