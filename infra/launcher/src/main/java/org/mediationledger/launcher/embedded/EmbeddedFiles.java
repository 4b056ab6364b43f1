package org.mediationledger.launcher.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.json.CatalogueSerializer;
import org.mediationledger.launcher.json.JsonEventCodec;
import org.mediationledger.launcher.json.LedgerJson;
import org.mediationledger.launcher.sqlite.SqliteEventFile;
import org.mediationledger.launcher.sqlite.SqliteEventStore;
import org.mediationledger.query.recorded.RecordedEvent;

/** What lies in a data folder, for those who work on it while no ledger runs. */
public final class EmbeddedFiles {

    private static final String EVENTS = "events.db";
    private static final int PAGE = 1_000;

    private EmbeddedFiles() {}

    /** The events. */
    public static Path events(DataFolder data) {
        return data.path().resolve(EVENTS);
    }

    /** The data keys, and what people are found by. */
    public static Path vault(DataFolder data) {
        return vault(data.path());
    }

    /** The same, in a folder that another process may work in. */
    public static Path vault(Path data) {
        return data.resolve("vault.db");
    }

    /** Reads every event, in the order of the store, in a folder that another process may work in. */
    public static void eachRecorded(Path data, Consumer<RecordedEvent> taken) {
        JsonEventCodec codec = new JsonEventCodec();
        try (SqliteEventFile file = SqliteEventFile.open(data.resolve(EVENTS))) {
            List<StoredEvent> page = file.events().after(0, PAGE);
            while (!page.isEmpty()) {
                page.forEach(stored -> taken.accept(Stored.recorded(stored, codec)));
                page = file.events().after(page.getLast().position(), PAGE);
            }
        }
    }

    /** Reads every event, in the order of the store. */
    public static void eachEvent(DataFolder data, Consumer<LedgerEvent> taken) {
        Serializer plain = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(LedgerJson::settle)
                .build();
        JsonEventCodec codec = new JsonEventCodec();
        try (SqliteEventStore store = SqliteEventStore.open(events(data), new CatalogueSerializer(plain), plain)) {
            List<StoredEvent> page = store.events().after(0, PAGE);
            while (!page.isEmpty()) {
                page.forEach(stored -> taken.accept(Stored.decoded(stored, codec)));
                page = store.events().after(page.getLast().position(), PAGE);
            }
        }
    }
}
