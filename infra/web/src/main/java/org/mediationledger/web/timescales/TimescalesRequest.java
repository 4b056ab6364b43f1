package org.mediationledger.web.timescales;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.web.request.Limits;

/** What is known, as far as dates depend on it; all of it may be left out. */
record TimescalesRequest(
        @Nullable LocalDate noticeSentOn,
        @Nullable LocalDate certificateIssuedOn,
        @Nullable LocalDate familyDeclinedOn,
        @Nullable LocalDate localAuthorityInformedOn,
        @Nullable LocalDate commissionerInformedOn,
        @Nullable LocalDate cannotArrangeToldOn,
        @Nullable LocalDate mediationConcludedOn,
        @Nullable LocalDate meetingOn,
        @Nullable LocalDate agreementMadeOn,
        @Nullable LocalDate agreedBy,

        @ArraySchema(uniqueItems = true, arraySchema = @Schema(defaultValue = "[\"EDUCATION\"]"))
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @Nullable
        List<@NotNull IssueKind> issues,

        @Schema(defaultValue = "false") @Nullable Boolean sectionIOnly,

        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @Nullable
        List<@NotNull AgreedAction> agreedActions,

        @Schema(defaultValue = "false") @Nullable Boolean detained) {

    Facts facts() {
        return Facts.NONE
                .withNoticeSentOn(noticeSentOn)
                .withCertificateIssuedOn(certificateIssuedOn)
                .withFamilyDeclinedOn(familyDeclinedOn)
                .withLocalAuthorityInformedOn(localAuthorityInformedOn)
                .withCommissionerInformedOn(commissionerInformedOn)
                .withCannotArrangeToldOn(cannotArrangeToldOn)
                .withMediationConcludedOn(mediationConcludedOn)
                .withMeetingOn(meetingOn)
                .withAgreementMadeOn(agreementMadeOn)
                .withAgreedBy(agreedBy)
                .withIssues(setOf(issues))
                .withSectionIOnly(Objects.requireNonNullElse(sectionIOnly, false))
                .withAgreedActions(setOf(agreedActions));
    }

    private static <E> Set<E> setOf(@Nullable Collection<E> told) {
        return told == null ? Set.of() : Set.copyOf(told);
    }
}
