package org.mediationledger.launcher.evidence;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.mediationledger.digest.note.VerifierKey;
import org.mediationledger.log.Witness;
import org.mediationledger.witness.WitnessClient;

/**
 * Who witnesses the log.
 *
 * @param known each with the key by which readers know it
 */
record Witnesses(List<Known> known) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A witness. */
    record Known(VerifierKey key, Witness witness) {}

    /**
     * Those of the settings: each one's verifier key and address, with a space between.
     *
     * @throws IllegalArgumentException when one is written otherwise
     */
    static Witnesses of(List<String> settings) {
        return new Witnesses(settings.stream().map(Witnesses::one).toList());
    }

    static Known at(VerifierKey key, URI prefix) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        return new Known(key, new WitnessClient(http, prefix, key, PATIENCE));
    }

    List<Witness> asked() {
        return known.stream().map(Known::witness).toList();
    }

    List<VerifierKey> keys() {
        return known.stream().map(Known::key).toList();
    }

    private static Known one(String setting) {
        String[] parts = setting.trim().split("\\s+", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "ledger.log.witnesses: each is a witness's verifier key and its address, with a space between");
        }
        return at(VerifierKey.parse(parts[0]), URI.create(parts[1]));
    }
}
