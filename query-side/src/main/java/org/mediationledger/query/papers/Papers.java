package org.mediationledger.query.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.rights.DisclosureClass;

/** Every version of every document of a case, in the order in which they came. */
public record Papers(List<PaperLine> lines) {

    static final Papers NONE = new Papers(List.of());

    /** Takes an unmodifiable copy. */
    public Papers {
        lines = List.copyOf(lines);
    }

    Papers apply(DocumentEvent event, long position) {
        PaperLine.Step step = new PaperLine.Step(event.occurredOn(), position);
        return switch (event) {
            case DocumentEvent.DocumentAdded e ->
                and(new PaperLine(e.document(), e.disclosure(), e.paper(), step, null, null, null, false));
            case DocumentEvent.DocumentVersionAdded e ->
                and(new PaperLine(e.document(), disclosure(e), e.paper(), step, null, null, null, false));
            case DocumentEvent.DocumentShared e ->
                changed(line -> line.isOf(e.document(), e.paper().version().number()), line -> line.shared(step));
            case DocumentEvent.DocumentSharingEnded e ->
                changed(line -> line.isOf(e.document()), line -> line.shared(null));
            case DocumentEvent.DocumentReleased e ->
                changed(
                        line -> line.isOf(e.document(), e.paper().version().number()),
                        line -> line.released(new PaperLine.Release(step, e.ground())));
            case DocumentEvent.DocumentRedacted e ->
                and(new PaperLine(
                        e.copy(),
                        disclosure(e),
                        e.paper(),
                        step,
                        null,
                        null,
                        new PaperLine.Redaction(e.document(), e.version(), e.reason()),
                        false));
            case DocumentEvent.DocumentWithdrawn e -> changed(line -> line.isOf(e.document()), PaperLine::takenBack);
        };
    }

    /** A version, and a copy, is of the class that the document was lent in. */
    private DisclosureClass disclosure(DocumentEvent event) {
        return lines.stream()
                .filter(line -> line.isOf(event.document()))
                .map(PaperLine::disclosure)
                .findFirst()
                .orElse(DisclosureClass.CONFIDENTIAL);
    }

    private Papers and(PaperLine line) {
        List<PaperLine> all = new ArrayList<>(lines);
        all.add(line);
        return new Papers(all);
    }

    private Papers changed(Predicate<PaperLine> which, UnaryOperator<PaperLine> change) {
        return new Papers(lines.stream()
                .map(line -> which.test(line) ? change.apply(line) : line)
                .toList());
    }
}
