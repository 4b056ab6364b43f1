package org.mediationledger.launcher.server;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoGridFSException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.BsonObjectId;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.mediationledger.documents.blob.BlobExists;
import org.mediationledger.documents.blob.BlobMissing;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.Content;
import org.mediationledger.ids.BlobId;

/**
 * Blobs in MongoDB's GridFS, written to the journals of a majority and read from the primary. Each upload has an object id
 * of its own and the blob's id as its file name, which a unique index keeps to one: who comes second removes only what
 * they wrote themselves.
 */
final class GridFsBlobs implements Blobs {

    private static final String BUCKET = "documents";
    private static final String ID = "_id";
    private static final String NAME = "filename";
    private static final String FILE = "files_id";
    private static final String NUMBER = "n";
    private static final int CHUNK_BYTES = 255 * 1024;
    private static final long MAJORITY_WITHIN_SECONDS = 30;

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;

    /** Over a bucket of its own, whose index is made where it is missing. */
    GridFsBlobs(MongoDatabase database) {
        WriteConcern journals =
                WriteConcern.MAJORITY.withJournal(true).withWTimeout(MAJORITY_WITHIN_SECONDS, TimeUnit.SECONDS);
        MongoDatabase sure = database.withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(journals);
        this.bucket = GridFSBuckets.create(sure, BUCKET);
        this.files = sure.getCollection(BUCKET + ".files");
        this.chunks = sure.getCollection(BUCKET + ".chunks");
        files.createIndex(Indexes.ascending(NAME), new IndexOptions().unique(true));
    }

    @Override
    public void write(BlobId id, Content content) throws IOException {
        if (find(id) != null) {
            throw new BlobExists(id);
        }
        GridFSUploadStream upload = bucket.openUploadStream(
                new BsonObjectId(new ObjectId()), id.toString(), new GridFSUploadOptions().chunkSizeBytes(CHUNK_BYTES));
        boolean kept = false;
        try {
            content.writeTo(new Sending(upload));
            complete(id, upload);
            kept = true;
        } catch (MongoException failed) {
            throw new IOException(failed);
        } finally {
            if (!kept) {
                abort(upload);
            }
        }
    }

    private static void complete(BlobId id, GridFSUploadStream upload) throws BlobExists {
        try {
            upload.close();
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw new BlobExists(id);
            }
            throw failed;
        }
    }

    /** What can't be removed now is found later as never completed. */
    private void abort(GridFSUploadStream upload) throws IOException {
        try {
            chunks.deleteMany(eq(FILE, upload.getId()));
        } catch (MongoException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public SeekableByteChannel read(BlobId id) throws IOException {
        GridFSFile file = find(id);
        if (file == null) {
            throw new BlobMissing(id);
        }
        return new GridFsChannel(bucket, file.getId(), file.getLength());
    }

    @Override
    public boolean delete(BlobId id) throws IOException {
        try {
            GridFSFile file = find(id);
            if (file != null) {
                bucket.delete(file.getId());
            }
            return file != null;
        } catch (MongoGridFSException another) {
            return false;
        } catch (MongoException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void list(Instant before, Consumer<BlobId> each) throws IOException {
        try {
            for (Document file :
                    files.find(lt("uploadDate", Date.from(before))).projection(Projections.include(NAME))) {
                each.accept(BlobId.of(Objects.requireNonNull(file.getString(NAME), NAME)));
            }
        } catch (MongoException failed) {
            throw new IOException(failed);
        }
    }

    /** An upload's object id tells when it began; its first chunk, that it did. */
    @Override
    public void removeUnfinished(Instant before) throws IOException {
        try {
            Set<ObjectId> begun = new HashSet<>();
            chunks.find(and(lt(FILE, new ObjectId(Date.from(before))), eq(NUMBER, 0)))
                    .projection(Projections.include(FILE))
                    .forEach(chunk -> begun.add(chunk.getObjectId(FILE)));
            for (ObjectId upload : begun) {
                if (files.countDocuments(eq(ID, upload)) == 0) {
                    chunks.deleteMany(eq(FILE, upload));
                }
            }
        } catch (MongoException failed) {
            throw new IOException(failed);
        }
    }

    private @Nullable GridFSFile find(BlobId id) throws IOException {
        try {
            return bucket.find(eq(NAME, id.toString())).first();
        } catch (MongoException failed) {
            throw new IOException(failed);
        }
    }

    /** The driver's failures as those of a stream; closing is for {@link #complete}. */
    private static final class Sending extends OutputStream {

        private final GridFSUploadStream upload;

        Sending(GridFSUploadStream upload) {
            this.upload = upload;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                upload.write(bytes, from, length);
            } catch (MongoException failed) {
                throw new IOException(failed);
            }
        }
    }
}
