package org.mediationledger.web.notice;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** What the notice leaves out, and whom it names as adviser (SEND Regulations 2014 reg 32). */
public record ExaminationRequest(
        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @NotNull
        List<@NotNull NoticeItem> missing,

        @Nullable OrganisationId adviserNamed,
        @Years @Nullable LocalDate occurredOn) {}
