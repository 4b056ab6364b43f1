package org.mediationledger.evidence;

import java.util.stream.Stream;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.statute.Trigger;

/**
 * Whether an event may be read in its leaf. By default it may not: only a type that the catalogue calls open, in the
 * catalogue's revision, and then only where the event neither points at another entry, which may be for fewer eyes, nor
 * states a date that runs from an agreement, which is its parties'.
 */
final class OpenToAll {

    private static final String CORRECTS = "corrects";
    private static final String TRIGGER = "trigger";

    private OpenToAll() {}

    static boolean isOpen(StoredEvent stored, JsonObject fields) {
        return EventCatalogue.entries().stream()
                        .filter(entry -> entry.name().equals(stored.payloadType()))
                        .filter(entry -> String.valueOf(entry.revision()).equals(stored.revision()))
                        .anyMatch(entry -> entry.disclosure() == DisclosureClass.OPEN)
                && !fields.members().containsKey(CORRECTS)
                && !tellsOfAgreement(fields);
    }

    private static boolean tellsOfAgreement(Json value) {
        return switch (value) {
            case JsonObject object ->
                new JsonString(Trigger.AGREEMENT.name()).equals(object.members().get(TRIGGER))
                        || anyTells(object.members().values().stream());
            case JsonArray array -> anyTells(array.elements().stream());
            case Json plain -> false;
        };
    }

    private static boolean anyTells(Stream<Json> values) {
        return values.anyMatch(OpenToAll::tellsOfAgreement);
    }
}
