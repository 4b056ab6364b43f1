package org.mediationledger.directory;

import java.util.List;

/** One line of a section; it has a cell for each of the section's headings. */
record Row(Section section, Line line, List<String> cells) {

    static Row of(Section section, Line line) {
        List<String> cells = line.cells();
        int expected = section.headings().size();
        if (cells.size() != expected) {
            throw line.column(Math.min(cells.size(), expected) + 1)
                    .refuse("the line has " + cells.size() + " cells, its headings are " + expected);
        }
        return new Row(section, line, cells);
    }

    /** The cell that names what the row is about. */
    Cell key() {
        return cell(section.headings().getFirst());
    }

    Cell cell(String heading) {
        int index = section.headings().indexOf(heading);
        return new Cell(new Place(line.file(), line.number(), index + 1, heading), cells.get(index));
    }
}
