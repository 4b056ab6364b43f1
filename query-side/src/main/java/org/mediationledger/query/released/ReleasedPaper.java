package org.mediationledger.query.released;

import java.time.LocalDate;
import org.mediationledger.events.Paper;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.terms.ReleaseGround;

/**
 * A version of a document that was released as evidence.
 *
 * @param paper with what is sealed of it
 * @param ground why it may go before the Tribunal
 * @param releasedOn the day on which it was released
 * @param position of the event that released it
 */
public record ReleasedPaper(
        DocumentId document, Paper paper, ReleaseGround ground, LocalDate releasedOn, long position) {}
