package org.mediationledger.paper.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named values, each a line of text or several. */
public final class Values {

    private final Map<String, List<String>> lines;

    private Values(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    static Values none() {
        return new Values(Map.of());
    }

    Values with(String name, String line) {
        return with(name, List.of(line));
    }

    Values with(String name, LocalDate day) {
        return with(name, Given.day(day));
    }

    Values with(String name, LocalTime time) {
        return with(name, Given.time(time));
    }

    Values with(String name, Due due) {
        return with(name, due.words());
    }

    Values with(String name, List<String> several) {
        Map<String, List<String>> more = new LinkedHashMap<>(lines);
        more.put(name, several);
        return new Values(more);
    }

    Values and(Values others) {
        Map<String, List<String>> all = new LinkedHashMap<>(lines);
        all.putAll(others.lines);
        return new Values(all);
    }

    Set<String> names() {
        return lines.keySet();
    }

    /** @throws IllegalArgumentException when there is no such value */
    List<String> lines(String name) {
        List<String> found = lines.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name + ": missing");
        }
        return found;
    }
}
