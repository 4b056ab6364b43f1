package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * A count of working days.
 *
 * @param counted the days that count, in the order of counting
 * @param bankHolidays the weekdays that were passed over
 */
record WorkingDayCount(List<LocalDate> counted, List<LocalDate> bankHolidays) {

    WorkingDayCount {
        counted = List.copyOf(counted);
        bankHolidays = List.copyOf(bankHolidays);
    }

    LocalDate last() {
        return counted.getLast();
    }

    /** ", counting Thu 2 Apr, Tue 7 Apr and Wed 8 Apr 2026; Good Friday 3 Apr does not count". */
    String inWords(WorkingDays workingDays) {
        return ", counting %s %s%s"
                .formatted(
                        Wording.list(counted, Wording::shortDayAndMonth), last().getYear(), passingOver(workingDays));
    }

    /** "; Good Friday 3 Apr and Easter Monday 6 Apr do not count", or nothing. */
    String passingOver(WorkingDays workingDays) {
        String days = Wording.list(bankHolidays, day -> workingDays.nameOfDayOff(day) + " " + Wording.dayAndMonth(day));
        return switch (bankHolidays.size()) {
            case 0 -> "";
            case 1 -> "; " + days + " does not count";
            default -> "; " + days + " do not count";
        };
    }
}
