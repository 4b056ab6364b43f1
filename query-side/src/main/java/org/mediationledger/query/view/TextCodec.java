package org.mediationledger.query.view;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Stores a value as its canonical text. */
record TextCodec<T>(Class<T> type, Function<String, T> reads) implements Codec<T> {

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return reads.apply(reader.readString());
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeString(value.toString());
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
