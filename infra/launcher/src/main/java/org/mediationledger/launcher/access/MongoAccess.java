package org.mediationledger.launcher.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.vault.Durable;
import org.mediationledger.rights.Action;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.accessfile.AccessRecords;
import org.mediationledger.web.accessfile.AccessUnreadable;

/**
 * The access file of a ledger of many processes: a document for each line, written to the journals of a majority. Its
 * {@code _id} is the number of the entry. Each process numbers on from the newest that it knows, and whoever finds a number
 * taken takes the next: a number is given only where the one before it is, so that there are no gaps.
 */
public final class MongoAccess implements AccessRecords, AccessHistory, GrowingLines, AutoCloseable {

    private static final int DUPLICATE_KEY = 11_000;

    private static final String NUMBER = "_id";
    private static final String LINE = "line";
    private static final String CASES = "cases";
    private static final String ACTION = "action";
    private static final String OUTCOME = "outcome";

    private final MongoCollection<Document> entries;
    private final AccessWrites<Prepared> writes = new AccessWrites<>(this::write);
    /** Touched by whoever writes, one at a time. */
    private long next;

    /** An entry on its way, with what it is found by. */
    private record Prepared(AccessLine line, AccessRecord access) {

        Document numbered(long sequence) {
            return new Document(NUMBER, sequence)
                    .append(LINE, new String(line.numbered(sequence), StandardCharsets.UTF_8))
                    .append(CASES, access.cases().stream().map(CaseId::toString).toList())
                    .append(ACTION, access.action().name())
                    .append(OUTCOME, line.outcome());
        }
    }

    /** Over a collection of its own. */
    public MongoAccess(MongoDatabase database) {
        this.entries = Durable.collection(database, "access").withReadConcern(ReadConcern.MAJORITY);
        entries.createIndex(Indexes.compoundIndex(Indexes.ascending(CASES), Indexes.descending(NUMBER)));
        entries.createIndex(Indexes.compoundIndex(Indexes.ascending(OUTCOME), Indexes.descending(NUMBER)));
        this.next = newest();
    }

    @Override
    public void add(AccessRecord access) {
        writes.add(new Prepared(new AccessLine(access), access));
    }

    @Override
    public long next() {
        return after(entries);
    }

    @Override
    public void read(long from, long until, Reader reader) {
        long at = from;
        for (Document document :
                entries.find(and(gte(NUMBER, from), lt(NUMBER, until))).sort(Sorts.ascending(NUMBER))) {
            if (document.getLong(NUMBER) != at) {
                break;
            }
            reader.line(document.getString(LINE).getBytes(StandardCharsets.UTF_8));
            at++;
        }
        if (at < until) {
            throw new AccessUnreadable("entry " + at + " of the access file is missing");
        }
    }

    @Override
    public List<Entry> of(CaseId caseId, Set<Action> without, long before, int most) {
        return newest(
                and(
                        eq(CASES, caseId.toString()),
                        nin(ACTION, without.stream().map(Action::name).toList())),
                before,
                most);
    }

    @Override
    public List<Entry> ofBrokenGlass(long before, int most) {
        return newest(eq(OUTCOME, AccessLine.BROKEN_GLASS), before, most);
    }

    @Override
    public void close() {
        writes.close();
    }

    private List<Entry> newest(Bson wanted, long before, int most) {
        return entries.find(and(wanted, lt(NUMBER, before)))
                .sort(Sorts.descending(NUMBER))
                .limit(most)
                .map(document -> AccessLine.read(document.getString(LINE).getBytes(StandardCharsets.UTF_8)))
                .into(new ArrayList<>());
    }

    private void write(List<Prepared> group) throws IOException {
        List<Prepared> left = group;
        while (!left.isEmpty()) {
            left = left.subList(inserted(left), left.size());
        }
    }

    /** How many went in before another process was quicker; it then numbers on from there. */
    private int inserted(List<Prepared> group) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Prepared prepared : group) {
            documents.add(prepared.numbered(next + documents.size()));
        }
        try {
            entries.insertMany(documents, new InsertManyOptions().ordered(true));
            next += group.size();
            return group.size();
        } catch (MongoBulkWriteException failed) {
            if (!isOvertaken(failed)) {
                throw unwritten(failed);
            }
            next = newest();
            return failed.getWriteErrors().getFirst().getIndex();
        } catch (MongoException failed) {
            throw unwritten(failed);
        }
    }

    private static boolean isOvertaken(MongoBulkWriteException failed) {
        return failed.getWriteConcernError() == null
                && failed.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
    }

    private static IOException unwritten(MongoException failed) {
        return new IOException(failed.getClass().getSimpleName(), failed);
    }

    /** The number to go on with, whether the one before it has reached a majority or not: what follows it waits for both. */
    private long newest() {
        return after(entries.withReadConcern(ReadConcern.LOCAL));
    }

    private static long after(MongoCollection<Document> entries) {
        Document newest = entries.find().sort(Sorts.descending(NUMBER)).first();
        return newest == null ? 0 : newest.getLong(NUMBER) + 1;
    }
}
