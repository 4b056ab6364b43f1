package org.mediationledger.query.due;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.view.Kept;
import org.mediationledger.query.view.ReachFilter;
import org.mediationledger.query.view.ViewCodecs;
import org.mediationledger.rights.DisclosureClass;
import org.springframework.stereotype.Component;

/** Finds dates that run; what the actor does not reach is never fetched. */
@Component
final class DueStore {

    private static final String ITEMS = "view.items";
    private static final String DUE_ON = ITEMS + ".date.dueOn";
    private static final String KEY = ITEMS + ".key";

    private final MongoCollection<Kept<DueEntry>> collection;
    private final Codec<DueItem> items = ViewCodecs.REGISTRY.get(DueItem.class);

    DueStore(DueView view) {
        this.collection = view.entries().store().collection();
        collection.createIndex(Indexes.ascending(KEY));
    }

    /** One date that runs, and its case. */
    record Found(CaseId caseId, DueItem item) {}

    /** The earliest dates after a key. */
    List<Found> find(ListDue query, Set<DisclosureClass> classes, @Nullable String after, int most) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(Filters.in(
                ITEMS + ".disclosure", classes.stream().map(Enum::name).toList()));
        equal(wanted, ITEMS + ".date.rule", query.rule());
        equal(wanted, ITEMS + ".date.owedBy", query.owedBy());
        if (query.onOrBefore() != null) {
            wanted.add(Filters.lte(DUE_ON, query.onOrBefore().toString()));
        }
        if (after != null) {
            wanted.add(Filters.gt(KEY, after));
        }
        return collection
                .aggregate(
                        List.of(
                                Aggregates.match(cases(query)),
                                Aggregates.unwind("$" + ITEMS),
                                Aggregates.match(Filters.and(wanted)),
                                Aggregates.sort(Sorts.ascending(KEY)),
                                Aggregates.limit(most)),
                        Document.class)
                .map(this::found)
                .into(new ArrayList<>());
    }

    /** The first cases after one in which a date runs that stands under none of the editions. */
    List<Kept<DueEntry>> outdated(ListOutdated query) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(Filters.elemMatch(ITEMS, Filters.nin("date.edition", query.inForce())));
        if (query.after() != null) {
            wanted.add(Filters.gt("_id", query.after().toString()));
        }
        return collection
                .find(Filters.and(wanted))
                .sort(Sorts.ascending("_id"))
                .limit(query.limit())
                .into(new ArrayList<>());
    }

    /** How many dates run out from one day to another, both included. */
    long count(@Nullable LocalDate from, LocalDate to) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(Filters.lte(DUE_ON, to.toString()));
        if (from != null) {
            wanted.add(Filters.gte(DUE_ON, from.toString()));
        }
        return collection
                .aggregate(
                        List.of(
                                Aggregates.unwind("$" + ITEMS),
                                Aggregates.match(Filters.and(wanted)),
                                Aggregates.group(null, Accumulators.sum("dates", 1L))),
                        Document.class)
                .map(counted -> counted.get("dates", Number.class).longValue())
                .into(new ArrayList<>())
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Bson cases(ListDue query) {
        List<Bson> filters = new ArrayList<>();
        filters.add(ReachFilter.of(query.actor()));
        equal(filters, "reach.scope.localAuthority", query.localAuthority());
        equal(filters, "reach.scope.provider", query.provider());
        return Filters.and(filters);
    }

    private Found found(Document document) {
        Document item = document.get("view", Document.class).get("items", Document.class);
        return new Found(
                CaseId.of(document.getString("_id")),
                items.decode(
                        item.toBsonDocument().asBsonReader(),
                        DecoderContext.builder().build()));
    }

    private static void equal(List<Bson> filters, String field, @Nullable Object value) {
        if (value != null) {
            filters.add(Filters.eq(field, value.toString()));
        }
    }
}
