package org.mediationledger.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.terms.ClosureReason;

/** The appeal, and the end of the case. */
public record Aftermath(
        List<Appeal> appeals, List<AppealEnd> appealEnds, List<Closure> closures, List<Reopening> reopenings) {

    static final Aftermath NONE = new Aftermath(List.of(), List.of(), List.of(), List.of());

    /** An appeal was registered. */
    public record Appeal(Mark mark, @Nullable Sealed reference) implements Fact<Appeal> {

        @Override
        public Appeal marked(Mark other) {
            return new Appeal(other, reference);
        }
    }

    /** How it ended. */
    public record AppealEnd(Mark mark, AppealOutcome outcome) implements Fact<AppealEnd> {

        @Override
        public AppealEnd marked(Mark other) {
            return new AppealEnd(other, outcome);
        }
    }

    /** The case was closed. */
    public record Closure(Mark mark, ClosureReason reason) implements Fact<Closure> {

        @Override
        public Closure marked(Mark other) {
            return new Closure(other, reason);
        }
    }

    /** The case was taken up again. */
    public record Reopening(Mark mark) implements Fact<Reopening> {

        @Override
        public Reopening marked(Mark other) {
            return new Reopening(other);
        }
    }

    /** Whether the case is closed as it stands. */
    public boolean closed() {
        return closures.size() > reopenings.size();
    }

    Aftermath apply(AftermathEvent event, Mark mark) {
        return switch (event) {
            case AftermathEvent.AppealRegistered e ->
                new Aftermath(Facts.and(appeals, new Appeal(mark, e.reference())), appealEnds, closures, reopenings);
            case AftermathEvent.AppealDecided e ->
                new Aftermath(appeals, Facts.and(appealEnds, new AppealEnd(mark, e.outcome())), closures, reopenings);
            case AftermathEvent.CaseClosed e ->
                new Aftermath(appeals, appealEnds, Facts.and(closures, new Closure(mark, e.reason())), reopenings);
            case AftermathEvent.CertificateWithdrawalAsked e -> this;
            case AftermathEvent.CaseReopened e ->
                new Aftermath(appeals, appealEnds, closures, Facts.and(reopenings, new Reopening(mark)));
        };
    }

    Aftermath corrected(Correction correction) {
        return new Aftermath(
                correction.in(appeals), correction.in(appealEnds), correction.in(closures), correction.in(reopenings));
    }
}
