package org.mediationledger.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AccessNeed;

/** What people need to take part, and how far that is. */
public record Needs(List<NeedAsked> asked, List<NeedArranged> arranged, List<NeedProvided> provided) {

    static final Needs NONE = new Needs(List.of(), List.of(), List.of());

    /** Somebody asked. */
    public record NeedAsked(
            Mark mark,
            int need,
            PersonId person,
            AccessNeed what,
            @Nullable Sealed detail) implements Fact<NeedAsked> {

        @Override
        public NeedAsked marked(Mark other) {
            return new NeedAsked(other, need, person, what, detail);
        }
    }

    /** It is arranged. */
    public record NeedArranged(
            Mark mark, int need, @Nullable Sealed arrangement) implements Fact<NeedArranged> {

        @Override
        public NeedArranged marked(Mark other) {
            return new NeedArranged(other, need, arrangement);
        }
    }

    /** It was met. */
    public record NeedProvided(Mark mark, int need) implements Fact<NeedProvided> {

        @Override
        public NeedProvided marked(Mark other) {
            return new NeedProvided(other, need);
        }
    }

    /** Without the details: often of health or disability, they are for those who arrange the meeting. */
    Needs withoutDetails() {
        return new Needs(
                asked.stream()
                        .map(need -> new NeedAsked(need.mark(), need.need(), need.person(), need.what(), null))
                        .toList(),
                arranged.stream()
                        .map(need -> new NeedArranged(need.mark(), need.need(), null))
                        .toList(),
                provided);
    }

    Needs apply(NeedEvent event, Mark mark) {
        return switch (event) {
            case NeedEvent.AccessNeedAsked e ->
                new Needs(
                        Facts.and(asked, new NeedAsked(mark, e.need(), e.person(), e.what(), e.detail())),
                        arranged,
                        provided);
            case NeedEvent.AccessNeedArranged e ->
                new Needs(asked, Facts.and(arranged, new NeedArranged(mark, e.need(), e.arrangement())), provided);
            case NeedEvent.AccessNeedProvided e ->
                new Needs(asked, arranged, Facts.and(provided, new NeedProvided(mark, e.need())));
        };
    }

    Needs corrected(Correction correction) {
        return new Needs(correction.in(asked), correction.in(arranged), correction.in(provided));
    }
}
