package org.mediationledger.launcher.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.LetterFault;

/**
 * Where a letter goes.
 *
 * @param by by which kind of address; absent where there is none to go to
 * @param address that address; absent likewise
 * @param confirmedOn the day on which its recipient confirmed it; absent where they didn't
 * @param fault why there is none
 */
record Route(
        @Nullable AddressKind by,
        @Nullable Address address,
        @Nullable LocalDate confirmedOn,
        @Nullable LetterFault fault) {

    /** An address that is on record. */
    record Known(AddressKind by, Address address, @Nullable LocalDate confirmedOn) {}

    /**
     * The best of what is known: a confirmed address, e-mail before post; else any; nothing that somebody asked not to be used.
     */
    static Route of(List<Known> known, List<ContactLimit> never) {
        Set<ContactLimit> limits = new HashSet<>(never);
        List<Known> allowed = new ArrayList<>(known);
        allowed.removeIf(one -> one.by() == AddressKind.POST && limits.contains(ContactLimit.NO_POST));
        return allowed.stream()
                .filter(one -> one.confirmedOn() != null)
                .findFirst()
                .or(() -> allowed.stream().findFirst())
                .map(one -> new Route(one.by(), one.address(), one.confirmedOn(), null))
                .orElseGet(() ->
                        new Route(null, null, null, known.isEmpty() ? LetterFault.NO_ADDRESS : LetterFault.NOT_SAFE));
    }

    boolean isConfirmed() {
        return confirmedOn != null;
    }
}
