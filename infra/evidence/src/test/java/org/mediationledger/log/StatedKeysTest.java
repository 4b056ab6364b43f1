package org.mediationledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.LeafKind;

class StatedKeysTest {

    private static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final NoteSigner FIRST = key("first");
    private static final NoteSigner SECOND = key("second");

    @TempDir
    private Path temporary;

    private final MadeUpStore store = new MadeUpStore();

    @Test
    void the_log_names_its_key_before_it_signs_and_only_once() {
        signedBy(FIRST);
        store.contact(CASE);
        SignedCheckpoint second = signedBy(FIRST);

        assertThat(keyEvents()).containsExactly("CREATED " + name(FIRST));
        assertThat(second.checkpoint().size()).isEqualTo(2);
    }

    @Test
    void a_later_key_is_vouched_for_by_the_one_before_and_both_sign() {
        signedBy(FIRST);

        SignedCheckpoint both = signedBy(SECOND, FIRST);

        assertThat(keyEvents()).containsExactly("CREATED " + name(FIRST), "ROTATED " + name(SECOND));
        assertThat(both.note().verifiedBy(List.of(FIRST.key()))).hasSize(1);
        assertThat(both.note().verifiedBy(List.of(SECOND.key()))).hasSize(1);
        assertVouchedFor(1, FIRST, "ROTATED", SECOND);
    }

    @Test
    void that_a_key_signs_no_more_is_vouched_for_by_the_one_after_it() {
        signedBy(FIRST);
        signedBy(SECOND, FIRST);

        SignedCheckpoint alone = signedBy(SECOND);

        assertThat(keyEvents())
                .containsExactly("CREATED " + name(FIRST), "ROTATED " + name(SECOND), "RETIRED " + name(FIRST));
        assertThat(alone.note().signatures()).hasSize(1);
        assertVouchedFor(2, SECOND, "RETIRED", FIRST);
        assertThat(signedBy(SECOND)).isEqualTo(alone);
    }

    @Test
    void nothing_is_signed_by_a_key_that_no_earlier_one_vouches_for() {
        signedBy(FIRST);
        SignedCheckpoint before = Logs.files(folder()).newest();

        assertThatThrownBy(() -> signedBy(SECOND))
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.WOULD_FORK));

        assertThat(Logs.files(folder()).newest()).isEqualTo(before);
        assertThat(keyEvents()).hasSize(1);
    }

    @Test
    void nor_where_what_was_signed_before_is_lost() {
        EvidenceLog log = Logs.open(folder(), store);
        log.stateKeys(new LogSigners(Logs.ORIGIN, List.of(FIRST)));

        assertThatThrownBy(() -> signedBy(SECOND))
                .isInstanceOf(LogStopped.class)
                .hasMessageContaining("the one that it names is not here to say so");
    }

    private SignedCheckpoint signedBy(NoteSigner... keys) {
        EvidenceLog log = Logs.open(folder(), store);
        log.sequence();
        return new Checkpointer(
                        log,
                        Logs.files(folder()),
                        new LogSigners(Logs.ORIGIN, List.of(keys)),
                        List.of(),
                        sentence -> {})
                .checkpoint();
    }

    private void assertVouchedFor(int number, NoteSigner by, String what, NoteSigner of) {
        Leaf leaf = keyLeaves().get(number);
        assertThat(leaf.text("by")).contains(name(by));
        NoteSignature expected = by.sign(Logs.ORIGIN + "\n" + what + "\n" + name(of) + "\n");
        assertThat(leaf.text("signature")).contains(Base64.getEncoder().encodeToString(expected.signature()));
    }

    private List<String> keyEvents() {
        return keyLeaves().stream()
                .map(leaf ->
                        leaf.text("what").orElse("") + " " + leaf.text("key").orElse(""))
                .toList();
    }

    private List<Leaf> keyLeaves() {
        List<Leaf> found = new ArrayList<>();
        EvidenceLog log = Logs.open(folder(), store);
        log.read(0, log.head().size(), (index, entry) -> {
            Leaf leaf = Leaf.read(index, entry);
            if (leaf.is(LeafKind.KEY_EVENT)) {
                found.add(leaf);
            }
        });
        return found;
    }

    private Path folder() {
        return temporary.resolve("log");
    }

    private static NoteSigner key(String seed) {
        return new Ed25519Signer(
                Logs.ORIGIN,
                Hash.sha256(seed.getBytes(StandardCharsets.US_ASCII)).bytes());
    }

    private static String name(NoteSigner signer) {
        return signer.key().encoded();
    }
}
