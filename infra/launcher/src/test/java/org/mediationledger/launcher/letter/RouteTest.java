package org.mediationledger.launcher.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.LetterFault;

/** Where a letter goes, whatever is on record and whatever somebody asked for. */
class RouteTest {

    private static final Address EMAIL = new Address.Email("ada@example.org");
    private static final Address POST = new Address.Post(List.of("Ada Example", "12 Long Lane"));
    private static final LocalDate DAY = LocalDate.parse("2026-09-24");

    private final Random random = new Random(11);

    @Test
    void no_way_is_taken_that_somebody_asked_not_to_be_and_a_confirmed_one_before_any_other() {
        for (int i = 0; i < 2_000; i++) {
            List<Route.Known> known = known();
            List<ContactLimit> never = Arrays.stream(ContactLimit.values())
                    .filter(limit -> random.nextBoolean())
                    .toList();
            List<Route.Known> allowed = known.stream()
                    .filter(one -> one.by() != AddressKind.POST || !never.contains(ContactLimit.NO_POST))
                    .toList();

            Route route = Route.of(known, never);

            if (allowed.isEmpty()) {
                assertThat(route.address()).isNull();
                assertThat(route.by()).isNull();
                assertThat(route.isConfirmed()).isFalse();
                assertThat(route.fault()).isEqualTo(known.isEmpty() ? LetterFault.NO_ADDRESS : LetterFault.NOT_SAFE);
            } else {
                assertThat(route.fault()).isNull();
                assertThat(allowed)
                        .contains(new Route.Known(
                                Objects.requireNonNull(route.by()),
                                Objects.requireNonNull(route.address()),
                                route.confirmedOn()));
                assertThat(route.isConfirmed()).isEqualTo(allowed.stream().anyMatch(one -> one.confirmedOn() != null));
            }
        }
    }

    private List<Route.Known> known() {
        List<Route.Known> known = new ArrayList<>();
        if (random.nextBoolean()) {
            known.add(new Route.Known(AddressKind.EMAIL, EMAIL, random.nextBoolean() ? DAY : null));
        }
        if (random.nextBoolean()) {
            known.add(new Route.Known(AddressKind.POST, POST, random.nextBoolean() ? DAY : null));
        }
        return known;
    }
}
