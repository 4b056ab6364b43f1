package org.mediationledger.launcher.vault;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.PersonIndex;

/** Search tokens in MongoDB: one document per scope. */
public final class MongoPersonIndex implements PersonIndex {

    private final MongoCollection<Document> people;

    public MongoPersonIndex(MongoDatabase database) {
        this.people = Durable.collection(database, "person_index");
        people.createIndex(Indexes.ascending("tokens"));
        people.createIndex(Indexes.ascending("caseId"));
    }

    @Override
    public void put(KeyScope scope, Collection<String> tokens) {
        Durable.upsert(
                people,
                List.of(new UpdateOneModel<>(
                        eq("_id", id(scope)),
                        combine(
                                setOnInsert("caseId", scope.caseId().toString()),
                                setOnInsert("personId", scope.personId().toString()),
                                addEachToSet("tokens", List.copyOf(tokens))),
                        new UpdateOptions().upsert(true))));
    }

    @Override
    public Set<UUID> casesWith(Collection<String> allOf, int limit) {
        Search search = new Search(allOf, limit);
        Set<UUID> cases = new LinkedHashSet<>();
        if (!search.isEmpty()) {
            people.aggregate(List.of(
                            match(in("tokens", search.tokens())),
                            unwind("$tokens"),
                            match(in("tokens", search.tokens())),
                            group("$caseId", Accumulators.addToSet("held", "$tokens")),
                            match(size("held", search.tokens().size())),
                            sort(Sorts.ascending("_id")),
                            limit(search.limit())))
                    .forEach(found -> cases.add(UUID.fromString(found.getString("_id"))));
        }
        return cases;
    }

    @Override
    public void remove(KeyScope scope) {
        people.deleteOne(eq("_id", id(scope)));
    }

    @Override
    public void remove(UUID caseId, UUID personId) {
        people.deleteMany(and(eq("caseId", caseId.toString()), eq("personId", personId.toString())));
    }

    @Override
    public void removeCase(UUID caseId) {
        people.deleteMany(eq("caseId", caseId.toString()));
    }

    private static String id(KeyScope scope) {
        return scope.caseId() + "/" + scope.personId() + "/" + scope.retention().code();
    }
}
