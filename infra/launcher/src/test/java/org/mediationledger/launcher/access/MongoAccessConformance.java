package org.mediationledger.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.web.accessfile.AccessNotRecorded;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.accessfile.AccessRecords;

/** The access file in MongoDB, in a database of its own for each test. */
abstract class MongoAccessConformance extends AccessConformance {

    private final String name = "access_" + new ObjectId();
    private @Nullable MongoClient client;

    abstract String uri();

    @BeforeEach
    void connect() {
        client = MongoClients.create(uri());
    }

    @AfterEach
    void drop() {
        database().drop();
        client().close();
    }

    @Override
    AccessRecords opened() {
        return new MongoAccess(database());
    }

    @Override
    void end(AccessRecords opened) {
        ((MongoAccess) opened).close();
    }

    @Test
    void processes_that_record_at_once_share_one_row_of_numbers() throws Exception {
        List<AccessRecords> processes = List.of(opened(), opened(), opened());
        List<AccessRecord> all = new AnyAccess(21).some(300);
        recordAtOnce(processes, all);
        assertThat(numbered(processes.getFirst())).hasSameElementsAs(all).hasSameSizeAs(all);
    }

    @Test
    void a_process_that_was_overtaken_numbers_on_from_there() {
        AccessRecords here = opened();
        AccessRecords elsewhere = opened();
        List<AccessRecord> all = new AnyAccess(22).some(6);
        for (int i = 0; i < all.size(); i += 2) {
            here.add(all.get(i));
            elsewhere.add(all.get(i + 1));
        }
        assertThat(numbered(here)).isEqualTo(all);
    }

    @Test
    void a_document_holds_the_line_that_is_hashed_and_what_it_is_found_by() {
        AccessRecord access = new AnyAccess(23).next();
        opened().add(access);
        Document kept =
                Objects.requireNonNull(database().getCollection("access").find().first());
        assertThat(kept).containsOnlyKeys("_id", "line", "cases", "action", "outcome");
        assertThat(kept.getString("line").getBytes(StandardCharsets.UTF_8))
                .isEqualTo(new AccessLine(access).numbered(0));
    }

    @Test
    void a_database_that_is_away_records_nothing() {
        AccessRecords kept = opened();
        client().close();
        assertThatExceptionOfType(AccessNotRecorded.class).isThrownBy(() -> kept.add(new AnyAccess(24).next()));
        connect();
    }

    private MongoDatabase database() {
        return client().getDatabase(name);
    }

    private MongoClient client() {
        return Objects.requireNonNull(client, "connected before each test");
    }
}
