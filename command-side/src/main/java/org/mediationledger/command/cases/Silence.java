package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ContactAttempt;

/**
 * That a right-holder has not been heard of.
 *
 * @param inVain the attempts to reach them since they last were
 * @param replyBy the last day for an answer to the last letter; absent where none was sent
 */
record Silence(List<ContactAttempt> inVain, @Nullable LocalDate replyBy) {

    static final Silence NONE = new Silence(List.of(), null);

    Silence after(ContactAttempt attempt) {
        List<ContactAttempt> all = new ArrayList<>(inVain);
        all.add(attempt);
        return new Silence(List.copyOf(all), replyBy);
    }

    Silence until(LocalDate day) {
        return new Silence(inVain, day);
    }
}
