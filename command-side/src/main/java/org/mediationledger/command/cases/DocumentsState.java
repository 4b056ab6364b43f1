package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.Paper;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.rights.DisclosureClass;

/**
 * The papers that were brought to the case.
 *
 * @param versions how many versions of documents there are in all
 */
record DocumentsState(Map<DocumentId, Held> held, int versions) {

    static final DocumentsState NONE = new DocumentsState(Map.of(), 0);

    /**
     * A document.
     *
     * @param since the day of the last step
     * @param paper in its newest version
     * @param shared the newest version that was shared; 0 where none is
     * @param released the newest version that was released; 0 where none was
     */
    record Held(LocalDate since, DisclosureClass disclosure, Paper paper, int shared, int released, boolean withdrawn) {

        private Held on(LocalDate day) {
            return new Held(day, disclosure, paper, shared, released, withdrawn);
        }

        private Held in(Paper newest) {
            return new Held(since, disclosure, newest, shared, released, withdrawn);
        }

        private Held shared(int version) {
            return new Held(since, disclosure, paper, version, released, withdrawn);
        }

        private Held released(int version) {
            return new Held(since, disclosure, paper, shared, version, withdrawn);
        }

        private Held takenBack() {
            return new Held(since, disclosure, paper, 0, released, true);
        }
    }

    DocumentsState evolve(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.DocumentAdded e ->
                more(e.document(), new Held(e.occurredOn(), e.disclosure(), e.paper(), 0, 0, false));
            case DocumentEvent.DocumentVersionAdded e -> changed(e, versions + 1, document -> document.in(e.paper()));
            case DocumentEvent.DocumentShared e ->
                changed(
                        e,
                        versions,
                        document -> document.shared(e.paper().version().number()));
            case DocumentEvent.DocumentSharingEnded e -> changed(e, versions, document -> document.shared(0));
            case DocumentEvent.DocumentReleased e ->
                changed(
                        e,
                        versions,
                        document -> document.released(e.paper().version().number()));
            case DocumentEvent.DocumentRedacted e ->
                changed(e, versions, UnaryOperator.identity())
                        .more(e.copy(), new Held(e.occurredOn(), get(e).disclosure(), e.paper(), 0, 0, false));
            case DocumentEvent.DocumentWithdrawn e -> changed(e, versions, Held::takenBack);
        };
    }

    private DocumentsState more(DocumentId id, Held document) {
        return with(id, document, versions + 1);
    }

    private DocumentsState changed(DocumentEvent event, int versionsNow, UnaryOperator<Held> change) {
        return with(event.document(), change.apply(get(event)).on(event.occurredOn()), versionsNow);
    }

    private Held get(DocumentEvent event) {
        return Objects.requireNonNull(held.get(event.document()), "a document that was added");
    }

    private DocumentsState with(DocumentId id, Held document, int versionsNow) {
        Map<DocumentId, Held> all = new HashMap<>(held);
        all.put(id, document);
        return new DocumentsState(Map.copyOf(all), versionsNow);
    }
}
