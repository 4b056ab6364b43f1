package org.mediationledger.query.papers;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.reach.Holders;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Lodging;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.Party;

/** Who sees which paper: the provider what was lent to it, each side its own, others what was shared or released. */
record PaperReader(Actor actor, Sight sight, Holders holders) {

    /** The paper as this reader may know of it; null where they may not. */
    @Nullable
    ShownPaper read(PaperLine line) {
        if (isLentTo(line) || isOwn(line)) {
            return new ShownPaper(
                    line.document(),
                    line.disclosure(),
                    line.paper(),
                    line.lent().on(),
                    line.shared() == null ? null : line.shared().on(),
                    line.release(),
                    line.redaction(),
                    line.withdrawn());
        }
        boolean shared = isShared(line);
        boolean released = isReleased(line);
        return shared || released
                ? new ShownPaper(
                        line.document(),
                        line.disclosure(),
                        line.paper(),
                        null,
                        shared && line.shared() != null ? line.shared().on() : null,
                        released ? line.release() : null,
                        null,
                        false)
                : null;
    }

    private boolean isLentTo(PaperLine line) {
        return sight.shows(DisclosureClass.CONFIDENTIAL, line.lent().position());
    }

    private boolean isOwn(PaperLine line) {
        return !sight.ended()
                && Lodging.sideOf(actor.role()).contains(line.paper().owner())
                && isOwnHolders(line.paper().owner(), line.paper().holder())
                && mayGoBefore(line.disclosure());
    }

    private boolean isOwnHolders(Party owner, @Nullable PersonId holder) {
        return owner != Party.FAMILY || (holder != null && holders.isOf(actor, holder));
    }

    /** Who prepares a bundle never sees what was made for the mediation, their own side's included. */
    private boolean mayGoBefore(DisclosureClass disclosure) {
        return actor.role() != Role.PREPARER || disclosure == DisclosureClass.PARTY;
    }

    private boolean isShared(PaperLine line) {
        return line.shared() != null
                && sight.shows(DisclosureClass.PARTY, line.shared().position());
    }

    private boolean isReleased(PaperLine line) {
        return line.release() != null
                && sight.shows(DisclosureClass.OPEN, line.release().step().position());
    }
}
