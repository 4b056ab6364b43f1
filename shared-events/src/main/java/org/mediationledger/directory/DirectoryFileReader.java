package org.mediationledger.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the form of a directory file: its first line, its sections, their headings and rows. */
final class DirectoryFileReader {

    private static final String KIND = "directory";
    private static final String VERSION = "1";
    private static final Pattern EDITION = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Deque<Line> lines;
    private final Set<Section> allowed;
    private final Map<Section, List<Row>> sections = new EnumMap<>(Section.class);

    private DirectoryFileReader(Deque<Line> lines, Set<Section> allowed) {
        this.lines = lines;
        this.allowed = allowed;
    }

    /**
     * @param file its name in messages
     * @param allowed the sections that it may hold
     * @throws MalformedDirectoryException when its form is wrong
     */
    static DirectoryFile read(String file, byte[] content, Set<Section> allowed) {
        String decoded = new String(content, UTF_8);
        String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        Deque<Line> lines = Line.of(file, text);
        if (lines.isEmpty()) {
            throw new Place(file, 1, 1, null).refuse("the file says nothing");
        }
        return new DirectoryFileReader(lines, allowed).file();
    }

    private DirectoryFile file() {
        String edition = edition(lines.remove());
        while (!lines.isEmpty()) {
            section(lines.remove());
        }
        return new DirectoryFile(edition, sections);
    }

    private static String edition(Line first) {
        List<String> cells = first.cells();
        if (!cells.getFirst().equals(KIND)) {
            throw first.column(1).refuse("the first line must be directory,1,EDITION");
        }
        if (cells.size() != 3) {
            throw first.column(Math.min(cells.size(), 3) + 1).refuse("the first line must be directory,1,EDITION");
        }
        if (!cells.get(1).equals(VERSION)) {
            throw first.column(2).refuse("this version of the format is not known; it must be " + VERSION);
        }
        if (!EDITION.matcher(cells.get(2)).matches()) {
            throw first.column(3)
                    .refuse("the edition must be up to forty lower-case letters, digits, dots and hyphens");
        }
        return cells.get(2);
    }

    private void section(Line title) {
        Section section = allowed.stream()
                .filter(candidate -> candidate.title().equals(title.text()))
                .findFirst()
                .orElseThrow(() -> title.column(1).refuse("a section of this file must be one of " + titles()));
        if (sections.containsKey(section)) {
            throw title.column(1).refuse("the section stands twice");
        }
        headings(section, title);
        sections.put(section, rows(section));
    }

    private void headings(Section section, Line title) {
        Line line = lines.isEmpty() ? title : lines.remove();
        List<String> cells = line.cells();
        if (!cells.equals(section.headings())) {
            throw line.column(firstDifference(cells, section.headings()))
                    .refuse("the headings of " + section.title() + " must be " + String.join(",", section.headings()));
        }
    }

    private static int firstDifference(List<String> found, List<String> expected) {
        int index = 0;
        while (index < found.size()
                && index < expected.size()
                && found.get(index).equals(expected.get(index))) {
            index++;
        }
        return index + 1;
    }

    private List<Row> rows(Section section) {
        List<Row> rows = new ArrayList<>();
        while (!lines.isEmpty() && !lines.getFirst().opensSection()) {
            rows.add(Row.of(section, lines.remove()));
        }
        return List.copyOf(rows);
    }

    private String titles() {
        return allowed.stream().sorted().map(Section::title).collect(Collectors.joining(", "));
    }
}
