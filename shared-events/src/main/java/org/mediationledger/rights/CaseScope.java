package org.mediationledger.rights;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;

/**
 * What of a case decides who reaches it. Organisations are named as {@link Actor#organisation()} names them.
 *
 * @param commissioners the commissioning bodies that the case names
 * @param commissionerInvolved health is in issue, so that the commissioning body is concerned at all
 * @param underAppeal an appeal was registered, so that a bundle will be prepared
 * @param mediators the accounts of those who accepted it or conduct, or conducted, its meetings, and have not left it
 * @param granted the accounts of families and representatives who were let in
 */
public record CaseScope(
        @Nullable String referredBy,
        String provider,
        String adviserOrganisation,
        String localAuthority,
        Set<String> commissioners,
        boolean commissionerInvolved,
        boolean underAppeal,
        Set<AccountId> mediators,
        Set<AccountId> granted) {

    /** Takes unmodifiable copies. */
    public CaseScope {
        commissioners = Set.copyOf(commissioners);
        mediators = Set.copyOf(mediators);
        granted = Set.copyOf(granted);
    }

    /** The same but for who provides, who advises and who mediates. */
    public CaseScope providedBy(String nowProvider, String nowAdviser, Set<AccountId> nowMediators) {
        return new CaseScope(
                referredBy,
                nowProvider,
                nowAdviser,
                localAuthority,
                commissioners,
                commissionerInvolved,
                underAppeal,
                nowMediators,
                granted);
    }
}
