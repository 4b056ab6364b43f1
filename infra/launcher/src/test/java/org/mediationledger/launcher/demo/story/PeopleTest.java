package org.mediationledger.launcher.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediationledger.terms.HolderCapacity;

class PeopleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** The ranges that Ofcom keeps free for drama: mobile, five cities, and one of no area. */
    private static final Pattern DRAMA =
            Pattern.compile("(07700 900|0161 496 0|0191 498 0|0114 496 0|0116 496 0|020 7946 0|01632 960)[0-9]{3}");

    @Test
    void nobody_can_be_meant() {
        People people = new People(new Chance(1, 1));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            Area area = Area.ALL.get(i % Area.ALL.size());
            Family family = people.family(HolderCapacity.values()[i % 3], area, DAY, i % 2 == 0);
            names.add(family.holder());
            assertThat(family.holder()).matches("\\p{L}+ [\\p{L}']+-[A-Z][a-z]+");
            if (family.phone() != null) {
                assertThat(family.phone()).matches(DRAMA);
            }
            if (family.email() != null) {
                assertThat(family.email()).matches("[a-z]+\\.[a-z-]+@example\\.org");
            }
            assertThat(i % 2 == 0 && family.phone() == null).isFalse();
        }
        assertThat(names).hasSizeGreaterThan(4_500);
    }

    @Test
    void capacity_and_age_agree() {
        People people = new People(new Chance(2, 1));
        for (int i = 0; i < 3_000; i++) {
            HolderCapacity capacity = HolderCapacity.values()[i % 3];
            Family family = people.family(capacity, Area.ALL.getFirst(), DAY, false);
            assertThat(family.dateOfBirth()).isAfter(DAY.minusYears(25));
            switch (capacity) {
                case PARENT -> assertThat(family.schoolAgeEndsOn()).isAfter(DAY);
                case YOUNG_PERSON, ALTERNATIVE_PERSON ->
                    assertThat(family.schoolAgeEndsOn()).isBefore(DAY);
            }
            assertThat(family.holder().equals(family.child())).isEqualTo(capacity == HolderCapacity.YOUNG_PERSON);
        }
    }

    @ParameterizedTest
    @CsvSource({"2010-08-31, 2026-06-26", "2010-09-01, 2027-06-25", "2009-12-31, 2026-06-26", "2010-01-01, 2026-06-26"})
    void school_age_ends_on_the_last_friday_of_june(LocalDate bornOn, LocalDate ends) {
        assertThat(People.schoolAgeEndsOn(bornOn)).isEqualTo(ends);
        assertThat(ends.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(ends.getMonth()).isEqualTo(Month.JUNE);
    }
}
