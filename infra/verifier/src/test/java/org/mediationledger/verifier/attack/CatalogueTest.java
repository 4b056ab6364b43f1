package org.mediationledger.verifier.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediationledger.verifier.finding.FindingCode;

/** The catalogue of attacks itself. */
class CatalogueTest {

    /** What no attack on a pack brings about: the auditor didn't ask, or the program has a fault. */
    private static final Set<FindingCode> NO_ATTACK =
            EnumSet.of(FindingCode.TIMESTAMP_NOT_CHECKED, FindingCode.NOT_CHECKED);

    @Test
    void there_is_an_attack_for_every_code() {
        Set<FindingCode> codes = attacks().map(Attack::code).collect(Collectors.toSet());

        assertThat(codes).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NO_ATTACK)));
    }

    @Test
    void every_attack_has_a_name_of_its_own() {
        assertThat(attacks().map(attack -> attack.name() + attack.code() + attack.file()))
                .doesNotHaveDuplicates();
    }

    private static Stream<Attack> attacks() {
        return Stream.concat(TamperedPackTest.without_any_key(), TamperedPackTest.with_every_key());
    }
}
