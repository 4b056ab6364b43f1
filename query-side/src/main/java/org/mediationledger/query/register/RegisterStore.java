package org.mediationledger.query.register;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.view.Kept;
import org.mediationledger.query.view.ReachFilter;
import org.springframework.stereotype.Component;

/** Finds lines of the register; what the actor does not reach is never fetched. */
@Component
final class RegisterStore {

    private final MongoCollection<Kept<RegisterEntry>> collection;

    RegisterStore(Register register) {
        this.collection = register.entries().store().collection();
        collection.createIndex(Indexes.descending("view.openedAt"));
    }

    /**
     * The newest lines before a position.
     *
     * @param side which side's status and due date the filters mean
     */
    List<Kept<RegisterEntry>> find(ListCases query, String side, @Nullable Long before, int most) {
        List<Bson> filters = new ArrayList<>();
        filters.add(ReachFilter.of(query.actor()));
        equal(filters, "view.localAuthority", query.localAuthority());
        equal(filters, "view.provider", query.provider());
        equal(filters, "view.process", query.process());
        equal(filters, "view." + side + ".status", query.status());
        if (query.dueOnOrBefore() != null) {
            filters.add(Filters.lte(
                    "view." + side + ".nextDueOn", query.dueOnOrBefore().toString()));
        }
        if (query.among() != null) {
            filters.add(Filters.in(
                    "_id", query.among().stream().map(CaseId::toString).toList()));
        }
        if (before != null) {
            filters.add(Filters.lt("view.openedAt", before));
        }
        return collection
                .find(Filters.and(filters))
                .sort(Sorts.descending("view.openedAt"))
                .limit(most)
                .into(new ArrayList<>());
    }

    private static void equal(List<Bson> filters, String field, @Nullable Object value) {
        if (value != null) {
            filters.add(Filters.eq(field, value.toString()));
        }
    }
}
