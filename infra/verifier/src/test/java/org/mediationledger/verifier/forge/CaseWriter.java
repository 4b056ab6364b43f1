package org.mediationledger.verifier.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.evidence.CaseEventLeaf;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.CaseLink;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.sealing.Commitments;
import org.mediationledger.sealing.Disclosure;

/** Writes the leaves of one case, as the ledger derives them from what it stores. */
final class CaseWriter {

    private final LeafSecret secret;
    private final Random random;
    private final UUID caseId;
    private final List<Written> written = new ArrayList<>();
    private CaseLink link = CaseLink.FIRST;

    /** A leaf with all that could be disclosed of it. */
    record Written(CaseEventLeaf leaf, List<Disclosure> personal) {}

    CaseWriter(LeafSecret secret, Random random) {
        this.secret = secret;
        this.random = random;
        this.caseId = new UUID(random.nextLong(), random.nextLong());
    }

    String pseudonym() {
        return secret.pseudonym(caseId);
    }

    List<Written> written() {
        return List.copyOf(written);
    }

    CaseHead head() {
        return new CaseHead(
                pseudonym(), written.size(), written.getLast().leaf().hash());
    }

    /**
     * One more event.
     *
     * @param type of the catalogue: whether the leaf is open follows from it
     * @param personal values by the names of their fields
     */
    byte[] write(String type, Instant recordedAt, Map<String, String> personal) {
        List<Disclosure> disclosures = new ArrayList<>();
        Map<String, Json> holder = new TreeMap<>();
        personal.forEach((name, value) -> {
            Disclosure disclosure = new Disclosure(base64Url(32), name, value);
            disclosures.add(disclosure);
            holder.put(name, stored(disclosure));
        });
        Map<String, Json> payload = new TreeMap<>();
        payload.put("caseId", new JsonString(caseId.toString()));
        payload.put("occurredOn", new JsonString(recordedAt.toString().substring(0, 10)));
        payload.put("channel", new JsonString("TELEPHONE"));
        payload.put("holder", new JsonObject(holder));
        String eventId = new UUID(random.nextLong(), random.nextLong()).toString();
        StoredEvent event = new StoredEvent(
                written.size(),
                "case",
                caseId.toString(),
                written.size(),
                eventId,
                recordedAt,
                type,
                revision(type),
                CanonicalJson.write(new JsonObject(payload)),
                "{\"account\":\"c.adviser\",\"role\":\"ADVISER\"}".getBytes(UTF_8));
        CaseEventLeaf leaf = CaseEventLeaf.of(event, link, secret);
        link = link.after(leaf.hash());
        written.add(new Written(leaf, disclosures));
        return leaf.bytes();
    }

    private Json stored(Disclosure disclosure) {
        return new JsonObject(Map.of(
                "commitment", new JsonString(Commitments.commitTo(disclosure.encoded())),
                "ciphertext", new JsonString(base64Url(64)),
                "keyId", new JsonString(base64Url(16))));
    }

    private String base64Url(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    private static String revision(String type) {
        return EventCatalogue.entries().stream()
                .filter(entry -> entry.name().equals(type))
                .map(entry -> String.valueOf(entry.revision()))
                .findFirst()
                .orElseThrow();
    }
}
