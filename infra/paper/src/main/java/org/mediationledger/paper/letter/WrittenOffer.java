package org.mediationledger.paper.letter;

import java.time.LocalDate;

/**
 * Offers a family its choices while nobody has arranged the mediation that it asked for: wait, have the local authority asked for
 * its notice, or stop and take a certificate now.
 *
 * @param toldOn when the local authority was told of the family's wish
 * @param arrangeBy the last day for a mediation
 * @param appealBy the appeal date that the ledger shows as safe if there is no certificate
 */
public record WrittenOffer(Family family, Decision decision, LocalDate toldOn, Due arrangeBy, Due appealBy)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.WRITTEN_OFFER;
    }

    @Override
    public Values values() {
        return family.values()
                .and(decision.values())
                .with("toldOn", toldOn)
                .with("arrangeBy", arrangeBy)
                .with("appealBy", appealBy);
    }
}
