package org.mediationledger.web.opening;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is shown of a personal value: its text, or why there is none. */
public sealed interface Shown {

    /** The value, as it was entered. */
    record Text(@JsonValue String text) implements Shown {

        /** Never shows the text. */
        @Override
        public String toString() {
            return "Text[]";
        }
    }

    /** The value was erased for good. */
    record Erased(boolean erased) implements Shown {}

    /** The value cannot be opened: a fault that the ledger's keepers are told of. */
    record Unreadable(boolean unreadable) implements Shown {}

    /** As a part of a sentence. */
    default String words() {
        return switch (this) {
            case Text text -> text.text();
            case Erased gone -> "[erased]";
            case Unreadable broken -> "[cannot be read]";
        };
    }
}
