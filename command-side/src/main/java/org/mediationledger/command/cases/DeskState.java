package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.terms.NextAction;

/**
 * Whose the case is, what comes next, and which certificates were sent.
 *
 * @param sent the day on which each certificate was last sent; none that came back
 */
record DeskState(@Nullable AccountId owner, @Nullable NextAction next, Map<CertificateId, LocalDate> sent) {

    static final DeskState NONE = new DeskState(null, null, Map.of());

    DeskState evolve(DeskEvent event) {
        return switch (event) {
            case DeskEvent.ContactAttempted e -> this;
            case DeskEvent.NextActionSet e -> new DeskState(owner, e.action(), sent);
            case DeskEvent.NextActionDone e -> new DeskState(owner, null, sent);
            case DeskEvent.CaseOwnerAssigned e -> new DeskState(e.owner(), next, sent);
            case DeskEvent.AbsenceCovered e -> this;
        };
    }

    /** Another provider's people own the case and stand in; what was to come next still is, and theirs to do. */
    DeskState handedOver() {
        return new DeskState(null, next, sent);
    }

    DeskState after(ChildNoted event) {
        return event instanceof ChildNoted.CertificateDispatchNoted e ? dispatched(e) : this;
    }

    private DeskState dispatched(ChildNoted.CertificateDispatchNoted event) {
        Map<CertificateId, LocalDate> all = new HashMap<>(sent);
        if (event.sent()) {
            all.put(event.certificate(), event.occurredOn());
        } else {
            all.remove(event.certificate());
        }
        return new DeskState(owner, next, Map.copyOf(all));
    }
}
