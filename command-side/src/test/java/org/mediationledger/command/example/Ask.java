package org.mediationledger.command.example;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;

/**
 * A command in the making.
 *
 * @param told makes it, from the day that the user tells
 * @param day that day; absent for today
 */
public record Ask(
        Function<@Nullable LocalDate, CaseCommand> told,
        @Nullable LocalDate day) {

    static Ask of(Function<@Nullable LocalDate, CaseCommand> told) {
        return new Ask(told, null);
    }

    public Ask on(String on) {
        return new Ask(told, LocalDate.parse(on));
    }

    public CaseCommand command() {
        return told.apply(day);
    }
}
