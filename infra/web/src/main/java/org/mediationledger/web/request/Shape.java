package org.mediationledger.web.request;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be expected of a JSON value that is not a {@link TextForm}. */
sealed interface Shape {

    String expected();

    static Shape of(@Nullable Class<?> type) {
        if (type == null) {
            return Plain.ANOTHER;
        }
        if (type.isEnum()) {
            return new OneOf(type);
        }
        return Arrays.stream(Plain.values())
                .filter(plain -> plain.type.isAssignableFrom(type))
                .findFirst()
                .orElse(Plain.ANOTHER);
    }

    /** One of a closed vocabulary. */
    record OneOf(Class<?> type) implements Shape {

        @Override
        public String expected() {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
    }

    /** Everything else, in the order in which the first that fits is taken. */
    enum Plain implements Shape {
        TEXT(String.class, "must be a string"),
        TRUTH(Boolean.class, "must be true or false"),
        NUMBER(Number.class, "must be a number"),
        ARRAY(Collection.class, "must be an array"),
        OBJECT(Record.class, "must be an object"),
        ANOTHER(Object.class, "has the wrong type");

        private final Class<?> type;
        private final String expected;

        Plain(Class<?> type, String expected) {
            this.type = type;
            this.expected = expected;
        }

        @Override
        public String expected() {
            return expected;
        }
    }
}
