package org.mediationledger.query.casefile;

import java.util.List;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;

/** Which accounts outside the organisations may see the case. Shown to those who see contacts: it may name e-mail addresses. */
public record Grants(List<Grant> grants) {

    static final Grants NONE = new Grants(List.of());

    /** An account that may see the case. */
    public record Grant(Mark mark, AccountId account, Role role, PersonId person) implements Fact<Grant> {

        @Override
        public Grant marked(Mark other) {
            return new Grant(other, account, role, person);
        }
    }

    Grants apply(AccessEvent event, Mark mark) {
        return switch (event) {
            case AccessEvent.AccessGranted e ->
                new Grants(Facts.and(grants, new Grant(mark, e.account(), e.role(), e.person())));
            case AccessEvent.AccessRevoked e ->
                new Grants(grants.stream()
                        .filter(grant -> !grant.account().equals(e.account()))
                        .toList());
        };
    }

    Grants corrected(Correction correction) {
        return new Grants(correction.in(grants));
    }
}
