package org.mediationledger.query.worklist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.view.Kept;
import org.mediationledger.query.view.ReachFilter;
import org.mediationledger.query.view.ViewCodecs;
import org.springframework.stereotype.Component;

/** Finds work; what the actor does not reach is never fetched. */
@Component
final class WorkStore {

    private static final String ITEMS = "view.items";
    private static final String KEY = ITEMS + ".key";

    private final MongoCollection<Kept<WorkEntry>> collection;
    private final Codec<WorkItem> items = ViewCodecs.REGISTRY.get(WorkItem.class);

    WorkStore(WorkView view) {
        this.collection = view.entries().store().collection();
        collection.createIndex(Indexes.ascending(KEY));
    }

    /** Something to be done, its case, and whose that is. */
    record Found(CaseId caseId, WorkItem item, @Nullable AccountId owner) {}

    /** The most pressing items after a key that are shown on a day. */
    List<Found> find(ListWork query, LocalDate today, @Nullable String after, int most) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(Filters.lte(ITEMS + ".shownFrom", today.toString()));
        if (query.kind() != null) {
            wanted.add(Filters.eq(ITEMS + ".kind", query.kind().name()));
        }
        if (query.whose() == Whose.MINE) {
            wanted.add(of(query.actor().account(), today));
        }
        if (after != null) {
            wanted.add(Filters.gt(KEY, after));
        }
        return collection
                .aggregate(
                        List.of(
                                Aggregates.match(ReachFilter.of(query.actor())),
                                Aggregates.unwind("$" + ITEMS),
                                Aggregates.match(Filters.and(wanted)),
                                Aggregates.sort(Sorts.ascending(KEY)),
                                Aggregates.limit(most)),
                        Document.class)
                .map(this::found)
                .into(new ArrayList<>());
    }

    /** The first cases after one that somebody may see on an authority that ended before a day. */
    List<Kept<WorkEntry>> lapsed(ListLapsed query, LocalDate today) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(ReachFilter.of(query.actor()));
        wanted.add(Filters.lt("view.authorityEnds", today.toString()));
        if (query.after() != null) {
            wanted.add(Filters.gt("_id", query.after().toString()));
        }
        return collection
                .find(Filters.and(wanted))
                .sort(Sorts.ascending("_id"))
                .limit(query.limit())
                .into(new ArrayList<>());
    }

    private static Bson of(AccountId account, LocalDate today) {
        return Filters.or(
                Filters.eq(ITEMS + ".by", account.value()),
                Filters.eq("view.plan.owner", account.value()),
                Filters.elemMatch(
                        "view.plan.covers",
                        Filters.and(
                                Filters.eq("cover", account.value()),
                                Filters.lte("from", today.toString()),
                                Filters.gte("until", today.toString()))));
    }

    private Found found(Document document) {
        Document view = document.get("view", Document.class);
        String owner = view.get("plan", Document.class).getString("owner");
        return new Found(
                CaseId.of(document.getString("_id")),
                items.decode(
                        view.get("items", Document.class).toBsonDocument().asBsonReader(),
                        DecoderContext.builder().build()),
                owner == null ? null : new AccountId(owner));
    }
}
