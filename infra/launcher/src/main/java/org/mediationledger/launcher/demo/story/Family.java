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
        LocalDate schoolAgeEndsOn) {}
