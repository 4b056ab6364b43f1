package org.mediationledger.launcher.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mediationledger.launcher.json.LedgerJson;
import org.mediationledger.query.recorded.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;

/** Events without what is random by nature: seals, and the ids that Axon gives events, which become their places. */
final class Normalised {

    private static final JsonMapper JSON = LedgerJson.mapper();
    private static final Pattern SEALS = Pattern.compile("\"(commitment|ciphertext|keyId)\":\"[^\"]*\"");
    private static final Pattern CORRECTS = Pattern.compile("\"corrects\":\"([^\"]*)\"");

    private Normalised() {}

    static List<String> of(List<RecordedEvent> events) {
        Map<String, Integer> places = new HashMap<>();
        events.forEach(event -> places.put(event.eventId().toString(), places.size()));
        return events.stream().map(event -> line(event, places)).toList();
    }

    private static String line(RecordedEvent event, Map<String, Integer> places) {
        String payload = SEALS.matcher(JSON.writeValueAsString(event.event())).replaceAll("\"$1\":\"\"");
        return event.recordedAt() + " " + event.aggregateId() + " " + event.sequence() + " " + event.by() + " "
                + event.event().getClass().getSimpleName() + " "
                + CORRECTS.matcher(payload).replaceAll(match -> "\"corrects\":" + places.get(match.group(1)));
    }
}
