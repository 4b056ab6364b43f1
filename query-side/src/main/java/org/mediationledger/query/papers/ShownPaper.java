package org.mediationledger.query.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Paper;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.rights.DisclosureClass;

/**
 * One version of one document as a reader may know of it.
 *
 * @param lentOn the day on which it was brought; for its owner and the provider only
 * @param sharedOn the day on which it was shared with the other parties; absent where it is not
 * @param release when and why it was released as evidence; absent where it was not
 * @param redaction of what it is a copy; for its owner and the provider only
 * @param withdrawn its owner took it back: its bytes are shown no longer
 */
public record ShownPaper(
        DocumentId document,
        DisclosureClass disclosure,
        Paper paper,
        @Nullable LocalDate lentOn,
        @Nullable LocalDate sharedOn,
        PaperLine.@Nullable Release release,
        PaperLine.@Nullable Redaction redaction,
        boolean withdrawn) {}
