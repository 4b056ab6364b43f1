package org.mediationledger.evidence;

import static org.mediationledger.evidence.LeafMember.ACTOR;
import static org.mediationledger.evidence.LeafMember.RECORD;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.sealing.Commitments;
import org.mediationledger.sealing.Disclosure;

/**
 * What a stored event says, as its leaf or the disclosure of its leaf tells it: everything but personal values, of which
 * the commitments stand in their place.
 *
 * @param caseId the case
 * @param told the event without its case and its link
 * @param actor discloses the account that acted
 * @param record discloses where the event lies in the store, and the hash of what lies beside it there
 */
record EventBody(UUID caseId, JsonObject told, Disclosure actor, Disclosure record) {

    private static final String CASE_ID = "caseId";

    /** More than a message may have. */
    private static final JsonLimits STORED = new JsonLimits(2 << 20, 32);

    /**
     * Derives it.
     *
     * @throws org.mediationledger.digest.json.JsonRefused when what is stored is not JSON of the profile
     * @throws UnreadableEvent when what is stored is not an event of a case
     */
    static EventBody of(StoredEvent stored, LeafSecret secret) {
        Map<String, Json> fields = fields(stored);
        JsonObject metaData = object(CanonicalJson.read(stored.metaData(), STORED));
        UUID caseId = UUID.fromString(taken(fields, CASE_ID));
        String occurredOn = taken(fields, LeafMember.OCCURRED_ON);
        Disclosure actor = secret.disclosure(stored.eventId(), ACTOR, textOrNothing(metaData, "account"));
        Disclosure record = secret.disclosure(stored.eventId(), RECORD, record(stored));
        Members told = new Members()
                .with(ACTOR, commitment(actor))
                .with(LeafMember.ACTOR_ROLE, textOrNothing(metaData, "role"))
                .with(LeafMember.EVENT_ID, stored.eventId())
                .with(LeafMember.FIELDS, withoutPersonalValues(new JsonObject(fields)))
                .with(LeafMember.OCCURRED_ON, occurredOn)
                .with(RECORD, commitment(record))
                .with(LeafMember.STORED_SHA256, Hash.sha256(stored.payload()).hex())
                .with(LeafMember.TYPE, stored.payloadType())
                .with(LeafMember.TYPE_REVISION, stored.revision() == null ? "" : stored.revision());
        return new EventBody(caseId, told.object(), actor, record);
    }

    static UUID caseOf(StoredEvent stored) {
        return UUID.fromString(taken(fields(stored), CASE_ID));
    }

    private static Map<String, Json> fields(StoredEvent stored) {
        return new HashMap<>(payload(stored).members());
    }

    /** What is stored, as JSON. */
    static JsonObject payload(StoredEvent stored) {
        return object(CanonicalJson.read(stored.payload(), STORED));
    }

    /** The disclosure of the whole, for a leaf that shows nothing of it. */
    Disclosure disclosure(StoredEvent stored, LeafSecret secret) {
        return secret.disclosure(stored.eventId(), LeafMember.EVENT, CanonicalJson.text(told));
    }

    /** What the event itself says. */
    JsonObject fields() {
        return object(told.members().get(LeafMember.FIELDS));
    }

    private static String record(StoredEvent stored) {
        Members members = new Members()
                .with("aggregateId", stored.aggregateId())
                .with("metadataSha256", Hash.sha256(stored.metaData()).hex())
                .with("sequence", stored.sequence());
        if (stored.aggregateType() != null) {
            members.with("aggregateType", stored.aggregateType());
        }
        return CanonicalJson.text(members.object());
    }

    private static JsonObject commitment(Disclosure disclosure) {
        return Members.commitment(Commitments.commitTo(disclosure.encoded()));
    }

    private static Json withoutPersonalValues(Json value) {
        return switch (value) {
            case JsonObject object ->
                SealedValues.isSealed(object)
                        ? Members.commitment(SealedValues.commitment(object))
                        : withoutPersonalValues(object);
            case JsonArray array ->
                new JsonArray(array.elements().stream()
                        .map(element -> withoutPersonalValues(element))
                        .toList());
            case Json plain -> plain;
        };
    }

    private static JsonObject withoutPersonalValues(JsonObject object) {
        Map<String, Json> members = new HashMap<>();
        object.members().forEach((name, member) -> members.put(name, withoutPersonalValues(member)));
        return new JsonObject(members);
    }

    private static String taken(Map<String, Json> fields, String name) {
        if (fields.remove(name) instanceof JsonString text) {
            return text.value();
        }
        throw new UnreadableEvent(name);
    }

    /** Nobody acted where nothing is said of it. */
    private static String textOrNothing(JsonObject object, String name) {
        return object.members().get(name) instanceof JsonString text ? text.value() : "";
    }

    private static JsonObject object(@Nullable Json value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new UnreadableEvent("object");
    }
}
