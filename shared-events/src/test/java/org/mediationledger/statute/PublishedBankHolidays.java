package org.mediationledger.statute;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The list of bank holidays that the calendar must agree with. */
final class PublishedBankHolidays {

    static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2028, 12, 31);
    static final Set<LocalDate> DAYS = read();

    private PublishedBankHolidays() {}

    private static Set<LocalDate> read() {
        try (InputStream file = PublishedBankHolidays.class.getResourceAsStream("/domain/bank-holidays-england.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(file))
                    .get("days")
                    .valueStream()
                    .map(day -> LocalDate.parse(day.asString()))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
