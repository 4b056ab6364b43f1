package org.mediationledger.web.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.ChildViews;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** The mediator's steps to get the child's views, and perhaps what the child said, in confidence. */
public record ChildViewsRequest(
        @NotNull ChildViews views,

        @Size(max = Limits.WORDS) @PlainText(lines = true) @Nullable
        String said,

        @Years @Nullable LocalDate occurredOn) {}
