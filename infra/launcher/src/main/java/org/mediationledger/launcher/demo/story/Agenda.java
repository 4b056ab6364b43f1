package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is still to come in a case, in whatever order it is thought of; done in the order of its days. */
final class Agenda {

    private record Entry(LocalDate day, Runnable deed) {}

    private final List<Entry> entries = new ArrayList<>();

    void put(LocalDate day, Runnable deed) {
        entries.add(new Entry(day, deed));
    }

    /** The last day on it, or that day where it is later. */
    LocalDate lastDay(LocalDate atLeast) {
        return entries.stream()
                .map(Entry::day)
                .filter(day -> day.isAfter(atLeast))
                .max(LocalDate::compareTo)
                .orElse(atLeast);
    }

    void run(Diary diary) {
        entries.stream().sorted(Comparator.comparing(Entry::day)).forEach(entry -> {
            diary.until(entry.day());
            entry.deed().run();
        });
    }
}
