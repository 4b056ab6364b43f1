package org.mediationledger.query.register;

import org.jspecify.annotations.Nullable;
import org.mediationledger.query.reach.Holders;
import org.mediationledger.query.view.Kept;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Entitlement;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.sealing.Sealed;

/** How one kind of reader sees a line of the register. */
enum RegisterReader {
    /** A party or the provider. */
    PARTY("forParties") {
        @Override
        CaseLine line(Kept<RegisterEntry> kept, Actor actor) {
            RegisterEntry entry = kept.view();
            Holders holders = kept.reach().holders();
            return told(
                    kept,
                    holders.parts(actor) ? entry.forAnybody() : entry.forParties(),
                    new Names(entry.firstNameOf(holders.acting()), entry.childName()),
                    RightsTable.of(actor.role()).contacts()
                            && !entry.restricted().isEmpty());
        }
    },
    /** Anybody else who reaches the case. */
    ANYBODY("forAnybody") {
        @Override
        CaseLine line(Kept<RegisterEntry> kept, Actor actor) {
            return told(kept, kept.view().forAnybody(), new Names(null, null), false);
        }
    };

    private record Names(@Nullable Sealed holder, @Nullable Sealed child) {}

    private final String side;

    RegisterReader(String side) {
        this.side = side;
    }

    static RegisterReader of(Entitlement entitlement) {
        return entitlement.classes().contains(DisclosureClass.PARTY) ? PARTY : ANYBODY;
    }

    /** The component of {@link RegisterEntry} that the reader's filters mean. */
    String side() {
        return side;
    }

    abstract CaseLine line(Kept<RegisterEntry> kept, Actor actor);

    private static CaseLine told(Kept<RegisterEntry> kept, Side side, Names names, boolean restricted) {
        RegisterEntry entry = kept.view();
        return new CaseLine(
                kept.caseId(),
                entry.process(),
                side.status(),
                entry.localAuthority(),
                entry.localAuthorityName(),
                entry.provider(),
                entry.providerName(),
                entry.openedOn(),
                side.nextDueOn(),
                side.nextRule(),
                names.holder(),
                names.child(),
                restricted,
                kept.version());
    }
}
