package org.mediationledger.verifier.attack;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.check.Held;
import org.mediationledger.verifier.check.Trust;
import org.mediationledger.verifier.forge.GenuinePack;

/** Whatever bytes of a pack are changed, it is not called valid, unless every file in it is what it was. */
class FlippedBytesTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();

    /** Everything that the pack has to lead to, in the auditor's hands. */
    private static final Flips FLIPS = new Flips(
            GENUINE.files().zip(),
            new Trust(
                    TlogPolicy.parse(GENUINE.keys().policyBytes()),
                    GENUINE.held().stream()
                            .map(held -> Held.read("held", held.bytes()))
                            .toList(),
                    Optional.empty(),
                    GENUINE.madeAt()));

    @Test
    void some_hundred_packs_with_flipped_bytes() throws IOException {
        FLIPS.flip(700, 1);
    }

    @Test
    @Tag("long")
    void twenty_thousand_packs_with_flipped_bytes() throws IOException {
        FLIPS.flip(20_000, 2);
    }

    @Test
    @Tag("long")
    void a_bit_in_every_single_byte_of_a_pack() throws IOException {
        FLIPS.flipEach(5);
    }

    @Test
    void some_hundred_packs_with_bytes_changed_in_what_is_signed_and_the_list_made_to_agree() throws IOException {
        FLIPS.change(500, 3);
    }

    @Test
    @Tag("long")
    void twenty_thousand_packs_with_bytes_changed_in_what_is_signed_and_the_list_made_to_agree() throws IOException {
        FLIPS.change(20_000, 4);
    }
}
