package org.mediationledger.verifier.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.GenuinePack;

/** Lays every attack of the catalogue over a pack that is made from nothing. */
class TamperedPackTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();

    static final List<Attack> WITHOUT_ANY_KEY = Stream.of(
                    Attacks.withoutAnyKey(GENUINE.files()),
                    HeldAttacks.on(GENUINE.files(), GENUINE.held().get(1)),
                    StampAttacks.on(GENUINE.files(), GENUINE.stamper().rootPem(), GENUINE.madeAt()))
            .flatMap(attacks -> attacks)
            .toList();

    static final List<Attack> WITH_EVERY_KEY = Stream.of(
                    ForgedAttacks.on(GENUINE.files(), GENUINE.keys(), GENUINE.madeAt()),
                    HeldAttacks.forged(GENUINE.files(), GENUINE.held().get(1), GENUINE.keys(), GENUINE.madeAt()),
                    StampAttacks.forged(GENUINE.files(), GENUINE.madeAt()))
            .flatMap(attacks -> attacks)
            .toList();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @FieldSource("WITHOUT_ANY_KEY")
    void whoever_tampers_without_a_key_is_found_out(Attack attack) {
        is_found_out(attack);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("WITH_EVERY_KEY")
    void whoever_forges_with_every_key_is_found_out_by_what_the_entries_say(Attack attack) {
        is_found_out(attack);
    }

    private void is_found_out(Attack attack) {
        Answer answer = attack.auditor().apply(auditor()).check(attack.pack());

        assertThat(answer.findings())
                .anyMatch(found -> found.code() == attack.code() && found.file().equals(attack.file()));
        assertThat(answer.verdict()).isIn(attack.verdict(), Verdict.INVALID);
        assertThat(answer.exitCode()).isEqualTo(answer.verdict() == Verdict.INVALID ? 1 : 3);
    }

    private Auditor auditor() {
        return new Auditor(folder, GENUINE.keys().policyBytes(), List.of(), Optional.empty(), GENUINE.madeAt());
    }
}
