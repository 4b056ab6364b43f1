package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.mediationledger.directory.Directory;

/**
 * What rules may look at beside the command.
 *
 * @param state the case before the command
 * @param on the business date of the command, told or today
 * @param today the civil date in England on which the command is given
 */
record Asked(CaseState state, LocalDate on, LocalDate today, Directory directory) {

    CaseFacts facts() {
        return state.facts();
    }

    Asked after(CaseState later) {
        return new Asked(later, on, today, directory);
    }
}
