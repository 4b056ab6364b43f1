package org.mediationledger.launcher.rotation;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.BlindIndex.Kind;
import org.mediationledger.sealing.Opened;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.desk.Findable;

/** Makes findable by what events hold sealed, just as the edge did when it was sealed. What was erased stays lost. */
final class Reindexing {

    private final Opener opener;
    private final Findable findable;
    private int unreadable;

    Reindexing(Opener opener, Findable findable) {
        this.opener = opener;
        this.findable = findable;
    }

    /** How many values could not be opened although they were not erased. */
    int unreadable() {
        return unreadable;
    }

    void take(LedgerEvent event) {
        switch (event) {
            case IntakeEvent.RightHolderNamed e -> {
                find(e.caseId(), e.person(), Kind.NAME, e.name());
                find(e.caseId(), e.person(), Kind.PHONE, e.phone());
            }
            case IntakeEvent.ChildNamed e -> {
                find(e.caseId(), e.person(), Kind.NAME, e.name());
                find(e.caseId(), e.person(), Kind.DATE_OF_BIRTH, e.dateOfBirth());
            }
            case ContactEvent.ContactsChanged e -> find(e.caseId(), e.person(), Kind.PHONE, e.phone());
            case DecisionEvent.DecisionNotified e -> reference(e.caseId(), e.localAuthorityReference());
            case DecisionEvent.AuthorityContactNamed e -> reference(e.caseId(), e.localAuthorityReference());
            case LedgerEvent e -> {}
        }
    }

    private void reference(CaseId caseId, @Nullable Sealed reference) {
        find(caseId, CasePeople.child(caseId), Kind.AUTHORITY_REFERENCE, reference);
    }

    private void find(CaseId caseId, PersonId person, Kind kind, @Nullable Sealed sealed) {
        if (sealed != null) {
            switch (opener.open(caseId.value(), sealed)) {
                case Opened.Value value -> findable.by(caseId, person, kind, value.text());
                case Opened.Erased erased -> {}
                case Opened.KeyUnknown unknown -> unreadable++;
            }
        }
    }
}
