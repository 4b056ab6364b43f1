package org.mediationledger.launcher.json;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.events.LedgerEvent;

/**
 * Writes events under their catalogue names and revisions, never under class names; refuses to write anything else but
 * metadata and Axon's own tokens.
 */
public final class CatalogueSerializer implements Serializer {

    private final Serializer json;

    /** @param json writes the bytes; it is never asked for an event's name */
    public CatalogueSerializer(Serializer json) {
        this.json = json;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expected) {
        SerializedObject<T> written = json.serialize(object, expected);
        if (object instanceof LedgerEvent) {
            return new SimpleSerializedObject<>(written.getData(), expected, typeForClass(object.getClass()));
        }
        if (object instanceof MetaData) {
            return written;
        }
        throw new IllegalArgumentException(
                "not in the event catalogue: " + object.getClass().getSimpleName());
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return json.canSerializeTo(expected);
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        Class<?> type = classForType(stored.getType());
        return LedgerEvent.class.isAssignableFrom(type)
                ? json.deserialize(new SimpleSerializedObject<>(
                        stored.getData(), stored.getContentType(), new SimpleSerializedType(type.getName(), null)))
                : json.deserialize(stored);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.isEmptyType(type) || MetaData.class.getName().equals(type.getName())) {
            return json.classForType(type);
        }
        try {
            EventCatalogue.Entry entry = EventCatalogue.named(type.getName());
            return String.valueOf(entry.revision()).equals(type.getRevision())
                    ? entry.type()
                    : UnknownSerializedType.class;
        } catch (IllegalArgumentException unknown) {
            return UnknownSerializedType.class;
        }
    }

    @Override
    public SerializedType typeForClass(Class type) {
        EventCatalogue.Entry entry = EventCatalogue.find(type);
        return entry == null
                ? json.typeForClass(type)
                : new SimpleSerializedType(entry.name(), String.valueOf(entry.revision()));
    }

    @Override
    public Converter getConverter() {
        return json.getConverter();
    }
}
