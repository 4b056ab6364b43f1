package org.mediationledger.statute;

import java.util.stream.Stream;

/**
 * The commissioning body tells the local authority of an agreement on health alone, to which the authority was no party
 * (SEND Regulations 2014, reg 42(4)). The parties cannot agree another time for this.
 */
final class AgreementNotice implements Obligation {

    @Override
    public Stream<StatutoryDate> dates(Facts facts, Statute statute) {
        return new IssueMix(facts.issues()).healthOnly()
                ? statute.start(TimeLimit.TELL_LA_OF_AGREEMENT, facts.agreementMadeOn()).stream()
                        .map(limit -> limit.due(DutyHolder.COMMISSIONING_BODY, Condition.NONE))
                : Stream.empty();
    }
}
