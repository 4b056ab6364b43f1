package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DelayReason;

/** Why statutory dates were missed; the dates themselves stand with the clocks. */
public record Delays(List<Delay> delays) {

    static final Delays NONE = new Delays(List.of());

    /**
     * Why one date was missed.
     *
     * @param clock which clock of the case
     * @param dueOn its last lawful day, as it stood
     * @param agreedFor the later day that the family agreed to in writing
     */
    public record Delay(
            Mark mark,
            String clock,
            Rule rule,
            LocalDate dueOn,
            DelayCause cause,
            DelayReason reason,
            @Nullable LocalDate agreedFor,
            @Nullable LocalDate agreedInWritingOn)
            implements Fact<Delay> {

        @Override
        public Delay marked(Mark other) {
            return new Delay(other, clock, rule, dueOn, cause, reason, agreedFor, agreedInWritingOn);
        }
    }

    Delays apply(DelayEvent event, Mark mark) {
        return switch (event) {
            case DelayEvent.DelayRecorded e ->
                new Delays(Facts.and(
                        delays,
                        new Delay(
                                mark,
                                e.clock(),
                                e.rule(),
                                e.dueOn(),
                                e.cause(),
                                e.reason(),
                                e.agreedFor(),
                                e.agreedInWritingOn())));
        };
    }

    /** A delay of a certificate tells that somebody is owed one. */
    Delays readBy(Reader reader) {
        return new Delays(delays.stream()
                .filter(delay -> delay.rule() != Rule.ISSUE_CERTIFICATE || !reader.missesCertificateOn(delay.clock()))
                .toList());
    }

    Delays corrected(Correction correction) {
        return new Delays(correction.in(delays));
    }
}
