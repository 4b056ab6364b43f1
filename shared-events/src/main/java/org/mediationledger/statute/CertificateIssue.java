package org.mediationledger.statute;

import java.util.stream.Stream;

/**
 * The adviser issues a certificate after each fact that calls for one (Children and Families Act 2014, s 55; SEND
 * Regulations 2014, regs 34 and 39): never where section I alone is in dispute, and on health alone only for a family
 * that declines, because only then may the certificate concern an education matter.
 */
final class CertificateIssue implements Obligation {

    @Override
    public Stream<StatutoryDate> dates(Facts facts, Statute statute) {
        IssueMix issues = new IssueMix(facts.issues());
        return grounds(facts, issues, statute).map(limit -> limit.due(DutyHolder.ADVISER, issues.appealable()));
    }

    private static Stream<RunningLimit> grounds(Facts facts, IssueMix issues, Statute statute) {
        return facts.sectionIOnly()
                ? Stream.empty()
                : Stream.concat(
                        declined(facts, statute), issues.healthOnly() ? Stream.empty() : pursued(facts, statute));
    }

    private static Stream<RunningLimit> declined(Facts facts, Statute statute) {
        return statute.start(TimeLimit.CERTIFICATE_WHEN_DECLINED, facts.familyDeclinedOn()).stream();
    }

    private static Stream<RunningLimit> pursued(Facts facts, Statute statute) {
        return Stream.concat(
                statute.start(TimeLimit.CERTIFICATE_WHEN_NOT_ARRANGED, facts.cannotArrangeToldOn()).stream(),
                statute.start(TimeLimit.CERTIFICATE_WHEN_CONCLUDED, facts.mediationConcludedOn()).stream());
    }
}
