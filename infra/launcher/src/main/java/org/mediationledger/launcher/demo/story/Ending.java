package org.mediationledger.launcher.demo.story;

import static org.mediationledger.launcher.demo.story.Chance.share;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.web.aftermath.AppealOutcomeRequest;
import org.mediationledger.web.aftermath.AppealRequest;
import org.mediationledger.web.aftermath.ClosureRequest;
import org.mediationledger.web.request.OnDay;

/** The appeal, and the end of a case. */
final class Ending {

    private static final List<Chance.Share<AppealOutcome>> OUTCOMES = List.of(
            share(42, AppealOutcome.CONCEDED),
            share(20, AppealOutcome.CONSENT_ORDER),
            share(10, AppealOutcome.WITHDRAWN),
            share(18, AppealOutcome.ALLOWED),
            share(6, AppealOutcome.ALLOWED_IN_PART),
            share(3, AppealOutcome.DISMISSED),
            share(1, AppealOutcome.STRUCK_OUT));

    private final Telling t;

    Ending(Telling telling) {
        this.t = telling;
    }

    /** So many families in a hundred appeal within the month of a certificate; the provider hears of it later. */
    void perhapsAppeal(int percent, LocalDate certificateOn, Agenda agenda) {
        if (t.chance().percent(percent)) {
            LocalDate receivedOn =
                    WorkWeek.onOrBefore(certificateOn.plusDays(t.chance().between(8, 27)));
            agenda.put(WorkWeek.after(receivedOn, t.chance().between(0, 5)), () -> register(receivedOn));
            agenda.put(receivedOn.plusDays(t.chance().between(70, 260)), this::decide);
        }
    }

    void register(LocalDate receivedOn) {
        t.add(
                t.cast().coordinator(),
                new Deed.RegisterAppeal(new AppealRequest(
                        "EH/%ty/%05d".formatted(receivedOn, t.chance().between(100, 99_999)), receivedOn)));
    }

    private void decide() {
        LocalDate day = t.diary().day();
        t.add(
                t.cast().coordinator(),
                new Deed.DecideAppeal(new AppealOutcomeRequest(t.chance().drawn(OUTCOMES), day)));
    }

    /** The case is closed some weeks after that day. */
    void close(LocalDate after, Agenda agenda) {
        agenda.put(after.plusDays(t.chance().between(30, 75)), () -> close(ClosureReason.COMPLETED));
    }

    void close(ClosureReason reason) {
        t.add(
                t.cast().coordinator(),
                new Deed.Close(new ClosureRequest(reason, t.diary().day())));
    }

    void reopen() {
        t.add(t.cast().coordinator(), new Deed.Reopen(new OnDay(t.diary().day())));
    }
}
