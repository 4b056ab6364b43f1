package org.mediationledger.web.opening;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.Opened;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.SealBroken;
import org.mediationledger.sealing.Sealed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens what an actor may see. Which values reach the actor at all was decided by the query side. */
@Component
public final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Opener opener;
    private final MeterRegistry meters;

    /** Opens with this, and counts what cannot be opened there. */
    public Opening(Opener opener, MeterRegistry meters) {
        this.opener = opener;
        this.meters = meters;
    }

    /** Whether somebody sees any personal value: those who are party to cases or serve them, but no auditor. */
    public static boolean mayOpen(Actor actor) {
        return actor.role() != Role.AUDITOR
                && RightsTable.of(actor.role()).classes().contains(DisclosureClass.PARTY);
    }

    /** What the actor sees of a value of that case; null where nothing is to be seen of it, or there is none. */
    public @Nullable Shown show(Actor actor, CaseId caseId, @Nullable Sealed sealed) {
        return sealed == null || !mayOpen(actor) ? null : open(caseId, sealed);
    }

    /** A value about a paper, for whoever may have the paper: the query side decided that. */
    public Shown showOfPaper(CaseId caseId, Sealed sealed) {
        return open(caseId, sealed);
    }

    private Shown open(CaseId caseId, Sealed sealed) {
        try {
            return switch (opener.open(caseId.value(), sealed)) {
                case Opened.Value value -> new Shown.Text(value.text());
                case Opened.Erased erased -> new Shown.Erased(true);
                case Opened.KeyUnknown unknown -> unreadable(sealed, "unknown-key");
            };
        } catch (SealBroken broken) {
            return unreadable(sealed, "broken");
        }
    }

    private Shown unreadable(Sealed sealed, String why) {
        LOG.error("a sealed value cannot be opened ({}): key {}", why, sealed.keyId());
        meters.counter("ledger.seals.unreadable", "why", why).increment();
        return new Shown.Unreadable(true);
    }
}
