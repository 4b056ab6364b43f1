package org.mediationledger.rights;

import java.util.Objects;

/** Which cases a role reaches. */
public enum Reach {
    /** None. */
    NONE,
    /** Those that its organisation passed on. */
    REFERRED,
    /** Those that its organisation provides mediation or advice for. */
    PROVIDED,
    /** Those that its organisation advises on. */
    ADVISED,
    /** Those that it accepted to mediate, and those whose meetings it conducts, until it leaves them. */
    CONDUCTED,
    /** Those of its local authority. */
    OF_AUTHORITY,
    /** Those of its local authority that are under appeal. */
    OF_AUTHORITY_UNDER_APPEAL,
    /** Those of its commissioning body, alone or among several, in which health is in issue. */
    OF_COMMISSIONER,
    /** Those that it was let into. */
    GRANTED,
    /** All. */
    ALL;

    /** Whether somebody reaches a case. */
    public boolean includes(Actor actor, CaseScope scope) {
        String own = actor.organisation();
        return switch (this) {
            case NONE -> false;
            case REFERRED -> own != null && own.equals(scope.referredBy());
            case PROVIDED -> own != null && (own.equals(scope.provider()) || own.equals(scope.adviserOrganisation()));
            case ADVISED -> own != null && own.equals(scope.adviserOrganisation());
            case CONDUCTED -> scope.mediators().contains(actor.account());
            case OF_AUTHORITY -> own != null && own.equals(scope.localAuthority());
            case OF_AUTHORITY_UNDER_APPEAL -> scope.underAppeal() && Objects.equals(own, scope.localAuthority());
            case OF_COMMISSIONER ->
                own != null
                        && scope.commissionerInvolved()
                        && scope.commissioners().contains(own);
            case GRANTED -> scope.granted().contains(actor.account());
            case ALL -> true;
        };
    }
}
