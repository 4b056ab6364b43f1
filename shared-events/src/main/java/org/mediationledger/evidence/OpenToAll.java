package org.mediationledger.evidence;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final Json AGREEMENT = new JsonString(Trigger.AGREEMENT.name());

    /** The types that the catalogue calls open. */
    private static final Set<Type> OPEN = EventCatalogue.entries().stream()
            .filter(entry -> entry.disclosure() == DisclosureClass.OPEN)
            .map(entry -> new Type(entry.name(), String.valueOf(entry.revision())))
            .collect(Collectors.toUnmodifiableSet());

    private record Type(String name, @Nullable String revision) {}

    private OpenToAll() {}

    static boolean isOpen(StoredEvent stored, JsonObject fields) {
        return OPEN.contains(new Type(stored.payloadType(), stored.revision()))
                && !fields.members().containsKey(CORRECTS)
                && !tellsOfAgreement(fields);
    }

    private static boolean tellsOfAgreement(Json value) {
        return switch (value) {
            case JsonObject object ->
                AGREEMENT.equals(object.members().get(TRIGGER))
                        || anyTells(object.members().values());
            case JsonArray array -> anyTells(array.elements());
            case Json plain -> false;
        };
    }

    private static boolean anyTells(Collection<Json> values) {
        for (Json value : values) {
            if (tellsOfAgreement(value)) {
                return true;
            }
        }
        return false;
    }
}
