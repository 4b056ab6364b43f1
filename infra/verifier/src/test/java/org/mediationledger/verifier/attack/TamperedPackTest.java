package org.mediationledger.verifier.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.GenuinePack;
import org.mediationledger.verifier.forge.PackFiles;

/** Lays every attack of the catalogue over a pack that is made from nothing. */
class TamperedPackTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();

    @TempDir
    private Path folder;

    static Stream<Attack> without_any_key() {
        PackFiles pack = GENUINE.files();
        return Stream.of(
                        ArchiveAttacks.on(pack),
                        ManifestAttacks.on(pack),
                        NoteAttacks.on(pack),
                        LeafAttacks.on(pack),
                        ProofAttacks.on(pack),
                        CaseAttacks.on(pack),
                        DisclosureAttacks.on(pack),
                        HeldAttacks.on(pack, GENUINE.held().get(1)),
                        StampAttacks.on(pack, GENUINE.stamper().rootPem(), GENUINE.madeAt()))
                .flatMap(attacks -> attacks);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("without_any_key")
    void whoever_tampers_without_a_key_is_found_out(Attack attack) {
        is_found_out(attack);
    }

    static Stream<Attack> with_every_key() {
        PackFiles pack = GENUINE.files();
        return Stream.of(
                        ForgedAttacks.on(pack, GENUINE.keys(), GENUINE.madeAt()),
                        HeldAttacks.forged(pack, GENUINE.held().get(1), GENUINE.keys(), GENUINE.madeAt()),
                        StampAttacks.forged(pack, GENUINE.madeAt()))
                .flatMap(attacks -> attacks);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("with_every_key")
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
