package org.mediationledger.web.door;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.web.request.Years;

/** The meeting is held together with one of a linked case. */
public record JoinRequest(
        @NotNull CaseId other,
        @NotNull MeetingId otherMeeting,
        @Years @Nullable LocalDate occurredOn) {}
