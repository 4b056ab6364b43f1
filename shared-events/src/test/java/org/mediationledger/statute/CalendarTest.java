package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The working days of England against the published list of bank holidays and the reckoning of Easter. */
class CalendarTest {

    private final WorkingDays england = WorkingDays.england();
    private final BankHolidays bankHolidays = BankHolidays.read(Table.read("bank-holidays-2028"));

    @Test
    void holds_the_published_bank_holidays_and_no_others() {
        assertThat(bankHolidays.names().keySet())
                .containsExactlyInAnyOrderElementsOf(PublishedBankHolidays.DAYS)
                .hasSize(15 * 8 + 3);
    }

    @Test
    void calls_every_other_weekday_a_working_day() {
        assertThat(days().filter(england::isWorkingDay))
                .containsExactlyElementsOf(
                        days().filter(day -> day.getDayOfWeek().getValue() <= 5)
                                .filter(day -> !PublishedBankHolidays.DAYS.contains(day))
                                .toList())
                .hasSizeGreaterThan(15 * 250);
    }

    @Test
    void names_good_friday_and_easter_monday_by_the_moon() {
        IntStream.rangeClosed(2014, 2028).mapToObj(CalendarTest::easterSunday).forEach(easter -> {
            assertThat(bankHolidays.nameOf(easter.minusDays(2))).contains("Good Friday");
            assertThat(bankHolidays.nameOf(easter.plusDays(1))).contains("Easter Monday");
        });
    }

    @Test
    void names_every_kind_of_bank_holiday_in_its_own_season() {
        Map<String, Predicate<LocalDate>> seasons = Map.ofEntries(
                Map.entry("New Year's Day", day -> day.getDayOfYear() == 1),
                Map.entry("New Year's Day (moved)", day -> day.getDayOfYear() == 2 || day.getDayOfYear() == 3),
                Map.entry("Good Friday", day -> day.getDayOfWeek() == DayOfWeek.FRIDAY),
                Map.entry("Easter Monday", day -> day.getDayOfWeek() == DayOfWeek.MONDAY),
                Map.entry("the early May bank holiday", day -> isMonday(day, Month.MAY) && day.getDayOfMonth() <= 7),
                Map.entry("the spring bank holiday", day -> isMonday(day, Month.MAY) || day.getYear() == 2022),
                Map.entry("the summer bank holiday", day -> isMonday(day, Month.AUGUST)),
                Map.entry("Christmas Day", day -> isDecember(day, 25)),
                Map.entry("Christmas Day (moved)", day -> isDecember(day, 27)),
                Map.entry("Boxing Day", day -> isDecember(day, 26)),
                Map.entry("Boxing Day (moved)", day -> isDecember(day, 28)),
                Map.entry("VE Day", LocalDate.of(2020, 5, 8)::equals),
                Map.entry("the Platinum Jubilee", LocalDate.of(2022, 6, 3)::equals),
                Map.entry("the State Funeral", LocalDate.of(2022, 9, 19)::equals),
                Map.entry("the Coronation", LocalDate.of(2023, 5, 8)::equals));

        assertThat(bankHolidays.names())
                .allSatisfy((day, name) ->
                        assertThat(seasons.get(name)).as(name).isNotNull().accepts(day));
        assertThat(bankHolidays.names().values().stream().collect(Collectors.toSet()))
                .isEqualTo(seasons.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-12-31", "2029-01-01", "2029-01-06", "1900-01-01"})
    void refuses_a_year_that_it_does_not_know_be_the_day_a_saturday(LocalDate day) {
        YearOutsideCalendarException refusal =
                catchThrowableOfType(YearOutsideCalendarException.class, () -> england.isWorkingDay(day));

        assertThat(refusal.year()).isEqualTo(day.getYear());
        assertThat(refusal.calendarEdition()).isEqualTo("bank-holidays-2028").isEqualTo(england.edition());
        assertThat(refusal).hasMessage("the calendar bank-holidays-2028 does not know the year " + day.getYear());
    }

    @Test
    void does_not_read_a_table_that_is_not_there() {
        assertThatThrownBy(() -> Table.read("bank-holidays-1999"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no table bank-holidays-1999");
    }

    private static Stream<LocalDate> days() {
        return PublishedBankHolidays.FIRST_DAY.datesUntil(PublishedBankHolidays.LAST_DAY.plusDays(1));
    }

    private static boolean isMonday(LocalDate day, Month month) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY && day.getMonth() == month;
    }

    private static boolean isDecember(LocalDate day, int number) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == number;
    }

    /** The Gregorian reckoning of Easter (Meeus, Jones and Butcher). */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
