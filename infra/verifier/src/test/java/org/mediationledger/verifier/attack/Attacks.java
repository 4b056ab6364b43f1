package org.mediationledger.verifier.attack;

import java.util.stream.Stream;
import org.mediationledger.verifier.forge.PackFiles;

/** The whole catalogue, so far as it needs nothing but a genuine pack. */
public final class Attacks {

    private Attacks() {}

    /**
     * Everything that can be done to a pack by somebody who has no key.
     *
     * @param pack genuine, with at least five entries: one that is open, one that isn't, and one of which something is
     *     disclosed; something is withheld; the auditor's policy asks for a witness
     */
    public static Stream<Attack> withoutAnyKey(PackFiles pack) {
        return Stream.of(
                        ArchiveAttacks.on(pack),
                        ManifestAttacks.on(pack),
                        NoteAttacks.on(pack),
                        LeafAttacks.on(pack),
                        ProofAttacks.on(pack),
                        CaseAttacks.on(pack),
                        DisclosureAttacks.on(pack))
                .flatMap(attacks -> attacks);
    }
}
