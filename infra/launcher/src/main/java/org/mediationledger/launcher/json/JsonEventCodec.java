package org.mediationledger.launcher.json;

import org.mediationledger.events.EventCatalogue;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.EncodedEvent;
import org.mediationledger.query.recorded.EventCodec;
import tools.jackson.databind.json.JsonMapper;

/** Events as text, in the very form in which the event store has them. */
public final class JsonEventCodec implements EventCodec {

    private final JsonMapper mapper = LedgerJson.mapper();

    @Override
    public EncodedEvent encode(LedgerEvent event) {
        EventCatalogue.Entry entry = EventCatalogue.of(event.getClass());
        return new EncodedEvent(entry.name(), String.valueOf(entry.revision()), mapper.writeValueAsString(event));
    }

    @Override
    public LedgerEvent decode(EncodedEvent encoded) {
        EventCatalogue.Entry entry = EventCatalogue.named(encoded.name());
        if (!String.valueOf(entry.revision()).equals(encoded.revision())) {
            throw new IllegalArgumentException(
                    "no revision " + encoded.revision() + " of " + encoded.name() + " is known");
        }
        return mapper.readValue(encoded.json(), entry.type());
    }
}
