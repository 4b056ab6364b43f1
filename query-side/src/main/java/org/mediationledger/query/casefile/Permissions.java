package org.mediationledger.query.casefile;

import java.util.List;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;

/** What was asked of the Tribunal before it admits an appeal, and its answers. Of each list the newest fact counts. */
public record Permissions(List<Sought> requests, List<Answered> answers) {

    static final Permissions NONE = new Permissions(List.of(), List.of());

    /** Its permission was sought. */
    public record Sought(Mark mark, List<PermissionNeed> needs) implements Fact<Sought> {

        @Override
        public Sought marked(Mark other) {
            return new Sought(other, needs);
        }
    }

    /** What it answered. */
    public record Answered(Mark mark, PermissionAnswer answer) implements Fact<Answered> {

        @Override
        public Answered marked(Mark other) {
            return new Answered(other, answer);
        }
    }

    Permissions apply(TribunalEvent event, Mark mark) {
        return switch (event) {
            case TribunalEvent.PermissionSought e ->
                new Permissions(Facts.and(requests, new Sought(mark, e.needs())), answers);
            case TribunalEvent.PermissionAnswered e ->
                new Permissions(requests, Facts.and(answers, new Answered(mark, e.answer())));
        };
    }

    Permissions corrected(Correction correction) {
        return new Permissions(correction.in(requests), correction.in(answers));
    }
}
