package org.mediationledger.query.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.ConcernKind;

/** The concerns of a case that are not closed, in the order in which they were raised. */
public record OpenConcerns(CaseId caseId, List<OpenConcern> open) {

    /**
     * One of them.
     *
     * @param concern which concern of the case, counted from 1
     * @param referredOn when it was last referred; absent where it was not
     */
    public record OpenConcern(
            int concern,
            ConcernKind harm,
            LocalDate raisedOn,
            @Nullable LocalDate referredOn) {}

    static OpenConcerns none(CaseId caseId) {
        return new OpenConcerns(caseId, List.of());
    }

    OpenConcerns only(Set<Integer> concerns) {
        return new OpenConcerns(
                caseId,
                open.stream().filter(each -> concerns.contains(each.concern())).toList());
    }

    OpenConcerns apply(SafeguardingEvent event) {
        return new OpenConcerns(
                caseId,
                switch (event) {
                    case SafeguardingEvent.ConcernRaised e ->
                        Stream.concat(
                                        open.stream(),
                                        Stream.of(new OpenConcern(e.concern(), e.harm(), e.occurredOn(), null)))
                                .toList();
                    case SafeguardingEvent.ConcernReferred e ->
                        open.stream()
                                .map(each -> each.concern() == e.concern()
                                        ? new OpenConcern(each.concern(), each.harm(), each.raisedOn(), e.occurredOn())
                                        : each)
                                .toList();
                    case SafeguardingEvent.ConcernClosed e ->
                        open.stream()
                                .filter(each -> each.concern() != e.concern())
                                .toList();
                    case SafeguardingEvent.ConcernErased e -> open;
                });
    }
}
