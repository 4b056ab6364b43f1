package org.mediationledger.bundle.direction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/** A dated table of rows, kept as data so that a limit or a citation can be corrected without touching code. */
record Table(String edition, Properties rows) {

    /**
     * Reads {@code <edition>.properties} beside this class.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    static Table read(String edition) {
        try (InputStream in = Table.class.getResourceAsStream(edition + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("no edition of the Practice Direction's table is called so");
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
    String value(String key) {
        String value = rows.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException("table %s has no row %s".formatted(edition, key));
        }
        return value;
    }

    Limit limit(String key, String unit) {
        return new Limit(Integer.parseInt(value(key + "." + unit)), source(key));
    }

    Statement statement(String key) {
        return new Statement(value(key + ".text"), source(key));
    }

    /** The statements {@code key.1}, {@code key.2} and so on, as many as there are. */
    List<Statement> statements(String key) {
        return IntStream.iterate(1, n -> rows.containsKey(key + "." + n + ".text"), n -> n + 1)
                .mapToObj(n -> statement(key + "." + n))
                .toList();
    }

    Source source(String key) {
        return new Source(value(key + ".citation"), value(key + ".basis"), yes(value(key + ".verified")));
    }

    private boolean yes(String answer) {
        return switch (answer) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException("table %s says neither yes nor no".formatted(edition));
        };
    }
}
