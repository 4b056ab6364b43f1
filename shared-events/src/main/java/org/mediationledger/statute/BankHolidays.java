package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A dated edition of the bank holidays in England as kept, for whole years.
 *
 * @param edition its name
 * @param firstYear the first year known
 * @param lastYear the last year known
 * @param names what each day is, as part of a sentence
 */
record BankHolidays(String edition, int firstYear, int lastYear, Map<LocalDate, String> names) {

    private static final String FIRST = "first";
    private static final String LAST = "last";

    BankHolidays {
        names = Map.copyOf(names);
    }

    static BankHolidays read(Table table) {
        return new BankHolidays(
                table.edition(),
                Integer.parseInt(table.required(FIRST)),
                Integer.parseInt(table.required(LAST)),
                table.keys().stream()
                        .filter(key -> !key.equals(FIRST) && !key.equals(LAST))
                        .collect(Collectors.toMap(LocalDate::parse, table::required)));
    }

    boolean knows(LocalDate day) {
        return firstYear <= day.getYear() && day.getYear() <= lastYear;
    }

    /** The name of the bank holiday that falls on the day, if one does. */
    Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(names.get(day));
    }
}
