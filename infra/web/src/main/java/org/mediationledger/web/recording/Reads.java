package org.mediationledger.web.recording;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.accessfile.AccessNotRecorded;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.accessfile.AccessRecords;
import org.mediationledger.web.desk.IdSource;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.security.Logins;
import org.mediationledger.web.security.Occasion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes an entry of what a request was answered, and has it kept. */
@Component
final class Reads {

    private static final Logger LOG = LoggerFactory.getLogger(Reads.class);

    private final AccessRecords records;
    private final Sealer sealer;
    private final IdSource ids;
    private final Clock clock;
    private final MeterRegistry meters;

    Reads(AccessRecords records, Sealer sealer, IdSource ids, Clock clock, MeterRegistry meters) {
        this.records = records;
        this.sealer = sealer;
        this.ids = ids;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Records what an answer will show.
     *
     * @throws RequestRejected when that fails, so that it must not be shown
     */
    void shown(HttpServletRequest request, @Nullable Object body) {
        View view = View.of(request);
        List<CaseId> cases = view == null ? null : view.shows(body);
        if (view != null && cases != null) {
            Actor actor = Logins.current();
            Occasion occasion = Occasion.of(request, actor);
            keep(view, actor, occasion, cases, outcome(view, occasion));
        }
    }

    /**
     * Records that somebody was refused.
     *
     * @throws RequestRejected when that fails
     */
    void refused(HttpServletRequest request, String code) {
        View view = View.of(request);
        Actor actor = Logins.ifAny();
        if (view != null && view.action() != null && actor != null) {
            keep(view, actor, Occasion.of(request, actor), view.attempted(), new AccessOutcome.Refused(code));
        }
    }

    private AccessOutcome outcome(View view, Occasion occasion) {
        return occasion.emergency() == null
                ? new AccessOutcome.Read()
                : new AccessOutcome.GlassBroken(sealer.seal(
                        new KeyScope(
                                Objects.requireNonNull(view.caseId(), "an emergency is one case's")
                                        .value(),
                                ids.next(),
                                RetentionClass.CASE_RECORD),
                        "emergency",
                        occasion.emergency()));
    }

    private void keep(View view, Actor actor, Occasion occasion, List<CaseId> cases, AccessOutcome outcome) {
        try {
            Action action = Objects.requireNonNull(view.action(), "what shows a case needs a right");
            records.add(
                    new AccessRecord(clock.instant(), actor, occasion.purpose(), view.name(), action, cases, outcome));
        } catch (AccessNotRecorded failed) {
            LOG.error("an access was not recorded, and nothing is shown: {}", failed.getMessage());
            meters.counter("ledger.access.unrecorded").increment();
            throw RequestRejected.because(Fault.ACCESS_NOT_RECORDED);
        }
    }
}
