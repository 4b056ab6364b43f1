package org.mediationledger.web.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RedactedRegion;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.RedactionReason;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Parts of a document are to be gone in a copy. */
public record RedactionRequest(
        @NotNull Party owner,
        @NotNull RedactionReason reason,
        @NotNull @Size(min = 1, max = 500) @Valid List<@NotNull RegionRequest> regions,

        @NotNull @Size(min = 1, max = Limits.NAME) @PlainText
        String title,

        @Years @Nullable LocalDate occurredOn) {

    private static final int LARGEST = 2_000_000;

    /** A part of a page. */
    public record RegionRequest(
            @NotNull @Min(1) @Max(2_000) Integer page,
            @NotNull @Min(0) @Max(LARGEST) Integer left,
            @NotNull @Min(0) @Max(LARGEST) Integer top,
            @NotNull @Min(1) @Max(LARGEST) Integer width,
            @NotNull @Min(1) @Max(LARGEST) Integer height) {

        RedactedRegion region() {
            return new RedactedRegion(page, left, top, width, height);
        }
    }

    /** The parts as the ledger records them. */
    public List<RedactedRegion> parts() {
        return regions.stream().map(RegionRequest::region).toList();
    }
}
