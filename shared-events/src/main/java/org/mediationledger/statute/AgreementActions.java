package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was agreed is done: on matters with a right of appeal in the times of SEND Regulations 2014, reg 44 (reg 42(2)),
 * on others in that of reg 42(3), unless the parties agreed another time in writing (reg 42(5)).
 */
final class AgreementActions implements Obligation {

    @Override
    public Stream<StatutoryDate> dates(Facts facts, Statute statute) {
        Optional<AgreedTime> agreedTime = statute.agreedTime(facts.agreementMadeOn(), facts.agreedBy());
        return facts.agreedActions().stream()
                .flatMap(action -> limits(action, facts.agreedActions()))
                .flatMap(limit -> statute.start(limit, facts.agreementMadeOn()).stream())
                .map(limit -> due(limit, doer(limit, facts), agreedTime));
    }

    private static Stream<TimeLimit> limits(AgreedAction action, Set<AgreedAction> all) {
        return switch (action) {
            case ASSESS ->
                Stream.of(TimeLimit.ASSESS_NOTIFY, TimeLimit.ASSESS_NO_PLAN_DECISION, TimeLimit.ASSESS_FINAL_PLAN);
            case ISSUE_PLAN -> Stream.of(TimeLimit.PLAN_DRAFT, TimeLimit.PLAN_FINAL);
            case AMEND_CONTENT -> Stream.of(TimeLimit.AMEND_CONTENT);
            case CHANGE_PLACEMENT -> Stream.of(placementLimit(all));
            case RECONSIDER -> Stream.of(TimeLimit.RECONSIDER);
            case CONTINUE_PLAN -> Stream.of(TimeLimit.CONTINUE_PLAN);
            case NON_APPEALABLE -> Stream.of(TimeLimit.NON_APPEALABLE_ACTION);
            case VOLUNTARY -> Stream.empty();
        };
    }

    private static TimeLimit placementLimit(Set<AgreedAction> all) {
        return all.contains(AgreedAction.AMEND_CONTENT)
                ? TimeLimit.CHANGE_PLACEMENT_WITH_CONTENT
                : TimeLimit.CHANGE_PLACEMENT;
    }

    private static DutyHolder doer(RunningLimit limit, Facts facts) {
        return limit.limit() == TimeLimit.NON_APPEALABLE_ACTION
                ? new IssueMix(facts.issues()).doerOfOtherActions()
                : DutyHolder.LOCAL_AUTHORITY;
    }

    private static StatutoryDate due(RunningLimit limit, DutyHolder doer, Optional<AgreedTime> agreedTime) {
        return agreedTime.map(time -> time.insteadOf(limit, doer)).orElseGet(() -> limit.due(doer, Condition.NONE));
    }

    /**
     * The time that the parties agreed in place of the regulations'.
     *
     * @param agreementMadeOn the agreement that sets it
     * @param by the day it sets
     * @param citation where the parties may do so
     */
    record AgreedTime(LocalDate agreementMadeOn, LocalDate by, String citation) {

        /**
         * Takes no time before the agreement.
         *
         * @throws AgreedTimeBeforeAgreementException when it lies before the agreement
         */
        AgreedTime {
            if (by.isBefore(agreementMadeOn)) {
                throw new AgreedTimeBeforeAgreementException(by, agreementMadeOn, citation);
            }
        }

        private StatutoryDate insteadOf(RunningLimit limit, DutyHolder doer) {
            return limit.under(citation)
                    .due(
                            by,
                            null,
                            doer,
                            Condition.NONE,
                            "The agreement of %s sets its own time, %s, in place of the regulations' (%s: %s)."
                                    .formatted(
                                            Wording.shortDate(agreementMadeOn),
                                            Wording.fullDate(by),
                                            limit.provision().length(),
                                            Wording.shortDate(limit.end())));
        }
    }
}
