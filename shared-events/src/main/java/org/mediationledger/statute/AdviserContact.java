package org.mediationledger.statute;

import java.util.stream.Stream;

/**
 * The family contacts the adviser (SEND Regulations 2014, reg 33). The time does not roll. There is none where section I
 * alone is in dispute, because then no certificate is needed.
 */
final class AdviserContact implements Obligation {

    @Override
    public Stream<StatutoryDate> dates(Facts facts, Statute statute) {
        return facts.sectionIOnly()
                ? Stream.empty()
                : statute.start(TimeLimit.CONTACT_ADVISER, facts.noticeSentOn()).stream()
                        .map(limit -> limit.due(DutyHolder.FAMILY, new IssueMix(facts.issues()).appealable()));
    }
}
