package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.HolderCapacity;

/** An invented family. Where a young person holds the right, holder and child are one. */
record Family(
        HolderCapacity capacity,
        String holder,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        String child,
        LocalDate dateOfBirth,
        LocalDate schoolAgeEndsOn) {

    private static final int DAYS_AFTER_BIRTHDAY = 100;

    /** The same family, whose child is of that age on a day; somebody else holds the right where that asks for it. */
    Family aged(HolderCapacity as, int years, LocalDate day) {
        LocalDate born = day.minusYears(years).minusDays(DAYS_AFTER_BIRTHDAY);
        return new Family(
                as,
                switch (as) {
                    case YOUNG_PERSON -> child;
                    case PARENT, ALTERNATIVE_PERSON -> holder.equals(child) ? "Robin" + familyName() : holder;
                },
                phone,
                email,
                address,
                child,
                born,
                People.schoolAgeEndsOn(born));
    }

    /** The same, about a younger brother or sister. */
    Family younger(String given, int years) {
        LocalDate born = dateOfBirth.plusYears(years);
        return new Family(
                capacity, holder, phone, email, address, given + familyName(), born, People.schoolAgeEndsOn(born));
    }

    private String familyName() {
        return child.substring(child.indexOf(' '));
    }
}
