package org.mediationledger.web.request;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads one string of a {@link TextForm}, and nothing but a string. */
final class TextFormDeserializer<T> extends StdDeserializer<T> {

    private final TextForm<T> form;

    TextFormDeserializer(TextForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(form.type(), parser);
        }
        try {
            return form.parse().apply(parser.getString());
        } catch (IllegalArgumentException | DateTimeException anotherForm) {
            return (T) context.handleWeirdStringValue(form.type(), "", "another form");
        }
    }
}
