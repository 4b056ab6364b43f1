package org.mediationledger.paper.letter;

import java.time.LocalDate;

/**
 * Tells a family that it was given information and advice, and what it may choose now.
 *
 * @param advisedOn when it was given
 * @param chooseBy the last day to say whether it wishes to mediate (SEND Regulations 2014 reg 33)
 * @param appealBy the appeal date that the ledger shows as safe if there is no certificate (HESC Rules r 20(1)(c))
 */
public record AdviceConfirmation(Family family, Decision decision, LocalDate advisedOn, Due chooseBy, Due appealBy)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.ADVICE_CONFIRMATION;
    }

    @Override
    public Values values() {
        return family.values()
                .and(decision.values())
                .with("advisedOn", advisedOn)
                .with("chooseBy", chooseBy)
                .with("appealBy", appealBy);
    }
}
