package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;

/**
 * A document in one of its versions, with all that may be known of it: whoever may know of an event that tells of one
 * needs no other event.
 *
 * @param owner whose paper it is
 * @param holder which right-holder's, where it is the family's
 * @param author as what its author wrote or signed it
 * @param dated the date that it bears; absent where it bears none
 * @param title as its owner calls it
 */
public record Paper(
        DocumentKind kind,
        Party owner,
        @Nullable PersonId holder,
        DocumentAuthor author,
        @Nullable LocalDate dated,
        Sealed title,
        DocumentVersion version) {

    /** The same document in another version. */
    public Paper in(DocumentVersion other, @Nullable LocalDate otherDate) {
        return new Paper(kind, owner, holder, author, otherDate, title, other);
    }
}
