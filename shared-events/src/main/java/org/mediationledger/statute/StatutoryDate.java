package org.mediationledger.statute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date that the law gives to a case.
 *
 * @param rule the rule that gives it
 * @param dueOn the last lawful day, a civil date in England
 * @param targetOn the day to aim for where the safest reading of the law is stricter than the last lawful day
 * @param conditional true where the date counts only if an education part is appealed too
 * @param owedBy who must act
 * @param trigger which fact the time runs from
 * @param runsFrom the date of that fact; for a notice of meeting, the meeting that the time is counted back from
 * @param citation the provision
 * @param explanation the arithmetic in plain words, at most 240 characters, or 260 where a condition is added
 * @param edition the rule set and the calendar that the date was reckoned under
 */
public record StatutoryDate(
        Rule rule,
        LocalDate dueOn,
        @Nullable LocalDate targetOn,
        boolean conditional,
        DutyHolder owedBy,
        Trigger trigger,
        LocalDate runsFrom,
        String citation,
        String explanation,
        String edition) {}
