package org.mediationledger.web.worklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.mediationledger.query.worklist.WorkItem;

/** Says in plain words why something is to be done, and what is to be done. */
final class Reasons {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Properties sentences = read();

    String why(WorkItem item) {
        return sentence(item, item.kind() + ".why");
    }

    String next(WorkItem item) {
        return sentence(item, item.action() == null ? item.kind() + ".next" : item.kind() + "." + item.action());
    }

    private String sentence(WorkItem item, String key) {
        return Objects.requireNonNull(sentences.getProperty(key), key)
                .replace("{since}", day(item.since()))
                .replace("{on}", day(item.on()))
                .replace("{citation}", String.valueOf(item.citation()));
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static Properties read() {
        try (InputStream file = Objects.requireNonNull(Reasons.class.getResourceAsStream("reasons.properties"))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reasons.properties cannot be read", unreadable);
        }
    }
}
