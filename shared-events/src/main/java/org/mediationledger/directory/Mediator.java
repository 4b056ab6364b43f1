package org.mediationledger.directory;

import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.Employer;

/**
 * A person who conducts mediations, by the account they sign in with; their name is not reference data.
 *
 * @param organisation the provider they mediate for
 * @param employer their own employer, who need not be the provider's
 */
public record Mediator(AccountId account, OrganisationId organisation, RegisterStatus status, Employer employer) {}
