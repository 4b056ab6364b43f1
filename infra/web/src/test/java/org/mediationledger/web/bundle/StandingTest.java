package org.mediationledger.web.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.BundleId;
import org.mediationledger.query.bundle.Bundle;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleStop;

/** Where a bundle stands, asked of the process that makes it and of others, while it is made and long after. */
class StandingTest {

    private static final Instant BEGUN = Instant.parse("2026-10-20T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private static final Sealed SEALED = new Sealed("A".repeat(43), "A".repeat(120), "A".repeat(22));
    private static final PaperId PAPER = new PaperId("some-1");

    @ParameterizedTest
    @EnumSource(Makers.class)
    void whoever_makes_it_says_how_far_it_has_come(Makers makers) {
        Progress progress = new Progress();
        assertThat(standing(makers, BEGUN, begun(), progress)).isEqualTo(BundleState.QUEUED);
        progress.looking();
        assertThat(standing(makers, BEGUN, begun(), progress)).isEqualTo(BundleState.LOOKING);
    }

    @Test
    void a_process_that_is_alone_knows_that_nobody_makes_what_it_does_not() {
        assertThat(standing(Makers.THIS_PROCESS_ALONE, BEGUN, begun(), null)).isEqualTo(BundleState.INTERRUPTED);
    }

    @Test
    void one_of_several_does_not_say_that_it_was_interrupted_as_long_as_another_may_make_it() {
        assertThat(standing(Makers.SEVERAL_PROCESSES, BEGUN, begun(), null)).isEqualTo(BundleState.ELSEWHERE);
        assertThat(standing(
                        Makers.SEVERAL_PROCESSES, BEGUN.plus(Makings.LONGEST).minusMillis(1), begun(), null))
                .isEqualTo(BundleState.ELSEWHERE);
        assertThat(standing(Makers.SEVERAL_PROCESSES, BEGUN.plus(Makings.LONGEST), begun(), null))
                .isEqualTo(BundleState.INTERRUPTED);
    }

    @ParameterizedTest
    @EnumSource(Makers.class)
    void what_the_case_was_told_holds_whoever_is_asked_and_when(Makers makers) {
        for (Instant now : List.of(BEGUN, BEGUN.plus(Duration.ofDays(9)))) {
            for (Progress progress : new @Nullable Progress[] {null, new Progress()}) {
                assertThat(standing(makers, now, made(), progress)).isEqualTo(BundleState.MADE);
                assertThat(standing(makers, now, stopped(BundleStop.CANCELLED), progress))
                        .isEqualTo(BundleState.CANCELLED);
                assertThat(standing(makers, now, stopped(BundleStop.FAILED), progress))
                        .isEqualTo(BundleState.FAILED);
            }
        }
    }

    @Test
    void nobody_goes_on_with_what_others_believe_to_be_interrupted() {
        Instant[] now = {BEGUN};
        InstantSource source = () -> now[0];
        Makings makings = new Makings(source.withZone(ZoneOffset.UTC));
        Progress progress = Objects.requireNonNull(makings.begin(new BundleId(new UUID(1, 2))));

        assertThat(progress.goesOn(PAPER, 1, 3)).isTrue();
        now[0] = BEGUN.plus(Makings.LONGEST).plusMillis(1);
        assertThat(progress.goesOn(PAPER, 2, 3)).isFalse();
        assertThat(progress.isCancelled()).isFalse();
    }

    @Test
    void what_is_under_way_is_not_begun_twice_and_forgotten_once_it_ends() {
        Makings makings = new Makings(Clock.fixed(BEGUN, ZoneOffset.UTC));
        BundleId bundle = new BundleId(new UUID(1, 2));
        Progress progress = makings.begin(bundle);

        assertThat(makings.begin(bundle)).isNull();
        assertThat(makings.of(bundle)).isSameAs(progress);
        assertThat(makings.all()).containsOnlyKeys(bundle);
        makings.end(bundle);
        assertThat(makings.of(bundle)).isNull();
        assertThat(makings.all()).isEmpty();
    }

    private static BundleState standing(Makers makers, Instant now, Bundle bundle, @Nullable Progress progress) {
        return new Standing(makers, Clock.fixed(now, ZoneOffset.UTC)).of(bundle, progress);
    }

    private static Bundle begun() {
        return bundle(null, null);
    }

    private static Bundle made() {
        BlobId blob = new BlobId(new UUID(3, 4));
        return bundle(new Bundle.Made(DAY, 2, new BundleFiles(blob, blob, null, null, SEALED, SEALED)), null);
    }

    private static Bundle stopped(BundleStop why) {
        return bundle(null, why);
    }

    private static Bundle bundle(Bundle.@Nullable Made made, @Nullable BundleStop stopped) {
        return new Bundle(new BundleId(new UUID(1, 2)), BundleKind.CORE, null, 6, DAY, BEGUN, made, stopped, List.of());
    }
}
