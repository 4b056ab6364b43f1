package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {

    private static final LocalDate SEND_BY = LocalDate.of(2026, 8, 28);

    @ParameterizedTest
    @CsvSource({"2026-08-27, true", "2026-08-28, true", "2026-08-29, false"})
    void a_bundle_sent_on_the_day_in_the_registration_letter_is_in_time(LocalDate sentOn, boolean inTime) {
        assertThat(sent(SEND_BY, sentOn, "message 17").inTime()).isEqualTo(inTime);
    }

    @Test
    void nobody_knows_whether_it_is_in_time_while_the_day_is_unknown() {
        assertThat(sent(null, SEND_BY, "message 17").inTime()).isNull();
    }

    @Test
    void it_needs_a_proof() {
        assertThatThrownBy(() -> sent(SEND_BY, SEND_BY, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("proof is blank");
    }

    private static Submission sent(@Nullable LocalDate sendBy, LocalDate sentOn, String proof) {
        return new Submission(
                Sha256.of("plan"),
                Sha256.of("file"),
                "send@justice.example",
                Submission.Means.EMAIL,
                sendBy,
                sentOn,
                proof);
    }
}
