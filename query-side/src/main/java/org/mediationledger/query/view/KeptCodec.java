package org.mediationledger.query.view;

import static java.util.Objects.requireNonNull;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.reach.CaseReach;

/** A kept view as a document: {@code _id} is the case. */
final class KeptCodec<V> implements Codec<Kept<V>> {

    private static final Codec<CaseReach> REACH = ViewCodecs.REGISTRY.get(CaseReach.class);

    private final Codec<V> view;

    KeptCodec(Class<V> type) {
        this.view = ViewCodecs.REGISTRY.get(type);
    }

    @Override
    public void encode(BsonWriter writer, Kept<V> kept, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString("_id", kept.caseId().toString());
        writer.writeInt64("applied", kept.applied());
        writer.writeInt64("version", kept.version());
        writer.writeName("reach");
        REACH.encode(writer, kept.reach(), context);
        writer.writeName("view");
        view.encode(writer, kept.view(), context);
        writer.writeEndDocument();
    }

    @Override
    public Kept<V> decode(BsonReader reader, DecoderContext context) {
        Parts<V> parts = new Parts<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "_id" -> parts.caseId = CaseId.of(reader.readString());
                case "applied" -> parts.applied = reader.readInt64();
                case "version" -> parts.version = reader.readInt64();
                case "reach" -> parts.reach = REACH.decode(reader, context);
                case "view" -> parts.view = view.decode(reader, context);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return parts.together();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Kept<V>> getEncoderClass() {
        return (Class<Kept<V>>) (Class<?>) Kept.class;
    }

    private static final class Parts<V> {
        private @Nullable CaseId caseId;
        private long applied;
        private long version;
        private @Nullable CaseReach reach;
        private @Nullable V view;

        Kept<V> together() {
            return new Kept<>(requireNonNull(caseId), applied, version, requireNonNull(reach), requireNonNull(view));
        }
    }
}
