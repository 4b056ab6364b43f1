package org.mediationledger.query.confidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.Paper;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.Arguments;
import org.mediationledger.query.entry.Entries;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.ViewFold;

/** What one more event makes of a confidential timeline. */
final class ConfidenceFold implements ViewFold<ConfidenceHead> {

    @Override
    public ConfidenceHead apply(@Nullable ConfidenceHead before, RecordedEvent recorded) {
        ConfidenceHead head = before == null ? ConfidenceHead.EMPTY : before;
        return switch (recorded.event()) {
            case ConfidenceEvent e -> head.and(entry(recorded, told(e)));
            case QualityEvent e -> head.and(entry(recorded, told(e)));
            case ContactEvent e -> head.and(entry(recorded, told(e)));
            case LetterEvent e -> head.and(entry(recorded, told(e)));
            case DataProtectionEvent.ConfidencesErased e -> head.and(entry(recorded, told(e)));
            case DocumentEvent.DocumentAdded e -> head.and(entry(recorded, told(e.document(), e.paper())));
            case DocumentEvent.DocumentVersionAdded e -> head.and(entry(recorded, told(e.document(), e.paper())));
            case DocumentEvent.DocumentRedacted e -> head.and(entry(recorded, told(e)));
            case DocumentEvent.DocumentWithdrawn e -> head.and(entry(recorded, told(e)));
            case LedgerEvent e -> head;
        };
    }

    private static TimelineEntry entry(RecordedEvent recorded, List<Argument> told) {
        return Entries.of(recorded, recorded.disclosure(), told, null);
    }

    private static List<Argument> told(DocumentId document, Paper paper) {
        return Arguments.none()
                .and("document", document)
                .and("documentKind", paper.kind())
                .and("party", paper.owner())
                .and("version", paper.version().number())
                .sealed("title", paper.title())
                .list();
    }

    private static List<Argument> told(DocumentEvent.DocumentRedacted event) {
        return Arguments.none()
                .and("document", event.document())
                .and("copy", event.copy())
                .and("redactionReason", event.reason())
                .and("regions", event.regions().size())
                .sealed("title", event.paper().title())
                .list();
    }

    private static List<Argument> told(DocumentEvent.DocumentWithdrawn event) {
        return Arguments.none().and("document", event.document()).list();
    }

    private static List<Argument> told(QualityEvent event) {
        return switch (event) {
            case QualityEvent.ComplaintReceived e ->
                Arguments.none()
                        .and("complaint", e.complaint())
                        .and("party", e.party())
                        .and("subject", e.subject())
                        .sealed("words", e.words())
                        .list();
            case QualityEvent.ComplaintResolved e ->
                Arguments.none()
                        .and("complaint", e.complaint())
                        .and("upheld", e.upheld())
                        .list();
            case QualityEvent.FeedbackAsked e ->
                Arguments.none()
                        .and("party", e.party())
                        .and("channel", e.channel())
                        .list();
            case QualityEvent.FeedbackReceived e ->
                Arguments.none()
                        .and("party", e.party())
                        .and("score", e.score())
                        .sealed("words", e.words())
                        .list();
        };
    }

    private static List<Argument> told(DataProtectionEvent.ConfidencesErased event) {
        return Arguments.none()
                .and("notes", event.keys().size())
                .and("ground", event.ground())
                .list();
    }

    /** Telephone numbers and addresses are left to the case file. */
    private static List<Argument> told(ContactEvent event) {
        return switch (event) {
            case ContactEvent.ContactsChanged e ->
                Arguments.none().and("person", e.person()).list();
            case ContactEvent.SafeContactAsked e ->
                Arguments.none()
                        .and("person", e.person())
                        .each("never", e.never())
                        .list();
        };
    }

    private static List<Argument> told(LetterEvent event) {
        return switch (event) {
            case LetterEvent.LetterWritten e ->
                Arguments.none()
                        .and("letter", e.letter())
                        .and("occasion", e.occasion())
                        .and("party", e.to())
                        .and("form", e.form())
                        .and("address", e.by())
                        .list();
            case LetterEvent.LetterDispatched e ->
                Arguments.none().and("letter", e.letter()).list();
            case LetterEvent.LetterNotSent e ->
                Arguments.none()
                        .and("letter", e.letter())
                        .and("fault", e.fault())
                        .list();
            case LetterEvent.LetterDelivered e ->
                Arguments.none()
                        .and("letter", e.letter())
                        .and("proof", e.proof())
                        .list();
            case LetterEvent.LetterBounced e ->
                Arguments.none().and("letter", e.letter()).list();
            case LetterEvent.AddressConfirmed e ->
                Arguments.none()
                        .and("person", e.person())
                        .and("address", e.address())
                        .list();
        };
    }

    private static List<Argument> told(ConfidenceEvent event) {
        return switch (event) {
            case ConfidenceEvent.ConfidenceTaken e ->
                Arguments.none()
                        .and("topic", e.topic())
                        .and("about", e.about())
                        .sealed("words", e.words())
                        .list();
            case ConfidenceEvent.CaseLinked e ->
                Arguments.none()
                        .and("relation", e.relation())
                        .and("other", e.other())
                        .list();
            case ConfidenceEvent.MeetingsJoined e ->
                Arguments.none()
                        .and("meeting", e.meeting())
                        .and("other", e.other())
                        .and("otherMeeting", e.otherMeeting())
                        .list();
        };
    }
}
