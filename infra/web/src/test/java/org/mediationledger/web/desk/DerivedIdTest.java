package org.mediationledger.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

class DerivedIdTest {

    @Test
    void an_id_is_the_digest_of_its_parts_but_for_version_and_variant() throws NoSuchAlgorithmException {
        ByteBuffer digest = ByteBuffer.wrap(
                MessageDigest.getInstance("SHA-256").digest("ada\0key\0case".getBytes(StandardCharsets.UTF_8)));
        UUID id = submission("ada", "key").idFor("case");
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() & ~0xF000L).isEqualTo(digest.getLong() & ~0xF000L);
        assertThat(id.getLeastSignificantBits() << 2).isEqualTo(digest.getLong() << 2);
    }

    @Test
    void parts_cannot_run_into_each_other() {
        assertThat(submission("ada", "k").idFor("case"))
                .isNotEqualTo(submission("adak", "x").idFor("case"));
        assertThat(submission("ada", "k1").idFor("2"))
                .isNotEqualTo(submission("ada", "k").idFor("12"));
    }

    @Test
    void a_following_submission_has_a_key_of_its_own_and_always_the_same() {
        Submission first = new Submission(actor("ada"), "k", "hash", 5L);
        assertThat(first.followedBy("x")).isEqualTo(first.followedBy("x"));
        assertThat(first.followedBy("x").idempotencyKey())
                .isNotEqualTo(first.followedBy("y").idempotencyKey());
        assertThat(first.followedBy("x").expectedVersion()).isNull();
    }

    private static Submission submission(String account, String key) {
        return new Submission(actor(account), key, "hash", null);
    }

    private static Actor actor(String account) {
        return new Actor(new AccountId(account), Role.ADVISER, "kids");
    }
}
