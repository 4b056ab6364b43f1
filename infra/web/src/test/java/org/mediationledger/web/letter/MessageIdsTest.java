package org.mediationledger.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.paper.dispatch.MessageId;

class MessageIdsTest {

    private final Random random = new Random(7);
    private final MessageIds ids = new MessageIds(secret(), "ledger.example");

    @Test
    void a_letter_has_one_id_whenever_it_is_sent_and_the_id_leads_back_to_it() {
        CaseId caseId = new CaseId(uuid());
        Set<String> beginnings = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            LetterId letter = new LetterId(uuid());
            MessageId id = ids.of(caseId, letter);

            assertThat(ids.of(caseId, letter)).isEqualTo(id);
            assertThat(ids.read(id)).isEqualTo(new MessageIds.Sent(caseId, letter));
            assertThat(id.value()).endsWith("@ledger.example").doesNotContain(caseId.toString());
            beginnings.add(id.value().substring(0, 12));
        }
        assertThat(beginnings).as("nobody sees that they are of one case").hasSize(500);
    }

    @Test
    void no_id_can_be_made_up_or_changed() {
        String real = ids.of(new CaseId(uuid()), new LetterId(uuid())).value();
        int at = real.indexOf('@');
        for (int place = 0; place < at; place++) {
            char other = real.charAt(place) == 'A' ? 'B' : 'A';
            MessageId changed = new MessageId(real.substring(0, place) + other + real.substring(place + 1));
            assertThat(ids.read(changed)).as("place " + place).isNull();
        }
        assertThat(ids.read(new MessageId(real.substring(1)))).isNull();
        assertThat(ids.read(new MessageId("made.up@ledger.example"))).isNull();
        assertThat(ids.read(new MessageId(real.substring(0, at) + "@elsewhere.example")))
                .isNull();
    }

    @Test
    void an_id_of_another_ledger_is_not_known() {
        MessageId theirs = new MessageIds(secret(), "ledger.example").of(new CaseId(uuid()), new LetterId(uuid()));

        assertThat(ids.read(theirs)).isNull();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private byte[] secret() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return secret;
    }
}
