package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.rights.Actor;

/**
 * Who appears in a case.
 *
 * @param authority who writes down what the local authority does: its officer where they have an account
 * @param board the commissioning body, and likewise
 * @param adviserName the name that the adviser signs with
 */
record Cast(
        LocalDate openedOn,
        Provision provision,
        Referral referral,
        Family family,
        CommissionerCode board,
        String adviserName,
        Actor coordinator,
        Actor adviser,
        Actor mediator,
        Actor authority,
        Actor boardOfficer) {

    /** The same with another family. */
    Cast with(Family other) {
        return new Cast(
                openedOn,
                provision,
                referral,
                other,
                board,
                adviserName,
                coordinator,
                adviser,
                mediator,
                authority,
                boardOfficer);
    }

    /** The same once more: the family is known to the provider already and tells it itself. */
    Cast again() {
        return new Cast(
                openedOn,
                provision,
                Referral.byTheFamily(coordinator),
                family,
                board,
                adviserName,
                coordinator,
                adviser,
                mediator,
                authority,
                boardOfficer);
    }
}
