package org.mediationledger.statute;

import java.util.stream.Stream;

/**
 * The local authority tells the commissioning body of the health issues (Children and Families Act 2014, s 53(2); SEND
 * Regulations 2014, reg 35).
 */
final class CommissionerNotice implements Obligation {

    @Override
    public Stream<StatutoryDate> dates(Facts facts, Statute statute) {
        return new IssueMix(facts.issues()).withHealth()
                ? statute.start(TimeLimit.TELL_COMMISSIONER, facts.localAuthorityInformedOn()).stream()
                        .map(limit -> limit.due(DutyHolder.LOCAL_AUTHORITY, Condition.NONE))
                : Stream.empty();
    }
}
