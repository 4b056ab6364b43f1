package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;

/** What the ledger refuses, each in a sentence; no reason for refusing is without one. */
class RefusalsTest {

    @ParameterizedTest
    @MethodSource("refusals")
    void is_refused(Refused refused) {
        Refusal refusal = refused.refusal().get();

        assertThat(refusal.code()).isEqualTo(refused.code());
        assertThat(refusal.field()).isEqualTo(refused.field());
        assertThat(refusal.message()).endsWith(".").doesNotContain("null");
        assertThat(refusal.provision()).isNotBlank();
    }

    @Test
    void no_reason_for_refusing_is_without_its_sentence() {
        Set<RefusalCode> told = refusals().map(Refused::code).collect(Collectors.toSet());

        assertThat(told).isEqualTo(EnumSet.allOf(RefusalCode.class));
    }

    static Stream<Refused> refusals() {
        return Stream.of(
                        OpeningRefusals.all(),
                        DecisionRefusals.all(),
                        ChoiceRefusals.all(),
                        MeetingRefusals.all(),
                        EndingRefusals.all(),
                        OfficeRefusals.all(),
                        DocumentRefusals.all(),
                        BundleRefusals.all(),
                        LetterRefusals.all())
                .flatMap(refused -> refused);
    }
}
