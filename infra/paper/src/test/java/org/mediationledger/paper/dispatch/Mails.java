package org.mediationledger.paper.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.Enclosure;

/** Made-up mails. */
final class Mails {

    static final Instant NOW = Instant.parse("2026-10-19T09:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final MessageId ID = new MessageId("5f0c2c1e-6a51-4a37-9f05-2b8f2a4f9c11@ledger.example");
    static final byte[] ATTACHED = "%PDF-made up".getBytes(StandardCharsets.US_ASCII);
    static final Sender SENDER =
            new Sender(new Address.Email("ledger@ledger.example"), new Address.Email("returned@ledger.example"));

    private Mails() {}

    static Mail withEnclosure() {
        return new Mail(
                new Address.Email("sian@example.org"),
                "Tŷ Gŵyr: your letter",
                "Dear Łukasz\n\n.\nYours\n",
                List.of(new Enclosure("letter.pdf", "application/pdf", ATTACHED)));
    }
}
