package org.mediationledger.launcher.access;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file of entries: those from a number on that were written from a day on (UTC), until the next begins.
 *
 * @param first the number of its first entry, from 0
 */
record Segment(Path file, long first, LocalDate day) implements Comparable<Segment> {

    private static final Pattern NAME = Pattern.compile("(\\d{15})-(\\d{4}-\\d{2}-\\d{2})\\.jsonl");

    /** The order of the entries; where a day had none, the file of the next begins with the same number. */
    private static final Comparator<Segment> BY_FIRST_ENTRY = Comparator.comparingLong(Segment::first)
            .thenComparing(segment -> segment.file().getFileName());

    /** A file that does not exist yet. */
    static Segment in(Path folder, long first, LocalDate day) {
        return new Segment(folder.resolve("%015d-%s.jsonl".formatted(first, day)), first, day);
    }

    /** What a file's name says; null where it is no segment. */
    static @Nullable Segment of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? new Segment(file, Long.parseLong(name.group(1)), LocalDate.parse(name.group(2))) : null;
    }

    @Override
    public int compareTo(Segment other) {
        return BY_FIRST_ENTRY.compare(this, other);
    }
}
