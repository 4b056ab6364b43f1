package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;

/** Preconditions that refuse. */
final class Require {

    private Require() {}

    static void that(boolean met, RefusalCode code, String message) {
        if (!met) {
            throw CommandRefused.because(code, message);
        }
    }

    static void that(boolean met, RefusalCode code, String field, String message) {
        if (!met) {
            throw CommandRefused.because(code, field, message);
        }
    }

    static <T> T present(@Nullable T value, RefusalCode code, String message) {
        if (value == null) {
            throw CommandRefused.because(code, message);
        }
        return value;
    }

    static <T> T present(@Nullable T value, RefusalCode code, String field, String message) {
        if (value == null) {
            throw CommandRefused.because(code, field, message);
        }
        return value;
    }

    static void notFuture(@Nullable LocalDate date, LocalDate today, String field) {
        that(
                date == null || !date.isAfter(today),
                RefusalCode.DATE_IN_FUTURE,
                field,
                "The date lies in the future; only what has happened can be recorded.");
    }

    static void inOrder(@Nullable LocalDate earlier, LocalDate later, String field, String message) {
        that(earlier == null || !later.isBefore(earlier), RefusalCode.DATES_OUT_OF_ORDER, field, message);
    }
}
