package org.mediationledger.launcher.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mediationledger.statute.WorkingDays;

class DiaryTest {

    @Test
    void it_only_goes_forward_and_stays_in_office_hours() {
        Chance chance = new Chance(3, 1);
        Diary diary = new Diary(LocalDate.of(2025, 12, 25), chance);
        Instant last = Instant.EPOCH;
        for (int i = 0; i < 2_000; i++) {
            switch (chance.between(0, 3)) {
                case 0 -> diary.pass(0, 3);
                case 1 -> diary.until(diary.day().plusDays(chance.between(-4, 4)));
                case 2 -> diary.until(WorkWeek.onOrAfter(diary.day()), LocalTime.of(16, 0));
                default -> diary.soon();
            }
            assertThat(diary.instant()).isAfterOrEqualTo(last);
            last = diary.instant();
            LocalTime time = last.atZone(ZoneId.of("Europe/London")).toLocalTime();
            assertThat(time).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 30));
            assertThat(last.getNano() % 1_000_000).isZero();
            assertThat(WorkingDays.england().isWorkingDay(diary.day())).isTrue();
            if (diary.day().getYear() > 2027) {
                diary = new Diary(LocalDate.of(2025, 12, 25), chance);
                last = Instant.EPOCH;
            }
        }
    }

    @Test
    void working_days_are_counted_as_the_statute_does() {
        LocalDate thursday = LocalDate.of(2026, 4, 2);
        assertThat(WorkWeek.after(thursday, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(WorkWeek.before(LocalDate.of(2026, 4, 7), 1)).isEqualTo(thursday);
        assertThat(WorkWeek.after(LocalDate.of(2026, 4, 4), 0)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(WorkWeek.before(LocalDate.of(2026, 4, 4), 0)).isEqualTo(thursday);
    }
}
