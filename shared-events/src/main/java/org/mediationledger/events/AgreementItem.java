package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.terms.ItemOwner;

/**
 * One agreed step.
 *
 * @param what the step in the parties' words
 * @param agreedBy the day that the parties wrote down instead of the statutory one (reg 42(5))
 */
public record AgreementItem(
        AgreementItemId item,
        AgreedAction action,
        ItemOwner owner,
        Sealed what,
        @Nullable LocalDate agreedBy) {}
