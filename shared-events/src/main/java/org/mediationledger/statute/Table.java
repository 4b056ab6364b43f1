package org.mediationledger.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** A dated table of this package, kept as data so that a citation or a day can be corrected without touching code. */
record Table(String edition, Properties rows) {

    /**
     * Reads {@code <edition>.properties} beside this class.
     *
     * @throws IllegalStateException when there is no such table
     */
    static Table read(String edition) {
        try (InputStream in = Table.class.getResourceAsStream(edition + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no table " + edition);
            }
            Properties rows = new Properties();
            rows.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Table(edition, rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("table " + edition, unreadable);
        }
    }

    /**
     * The value of a row.
     *
     * @throws IllegalStateException when the table has no such row
     */
    String required(String key) {
        String value = rows.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("table %s has no row %s".formatted(edition, key));
        }
        return value.strip();
    }

    /** The value of a row that may be left out; then the empty text. */
    String optional(String key) {
        return rows.getProperty(key, "").strip();
    }

    Set<String> keys() {
        return rows.stringPropertyNames();
    }
}
