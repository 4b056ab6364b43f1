package org.mediationledger.directory;

import java.util.List;
import java.util.Map;

/** A file whose form is right; what its rows say is not yet read. */
record DirectoryFile(String edition, Map<Section, List<Row>> sections) {

    List<Row> rows(Section section) {
        return sections.getOrDefault(section, List.of());
    }
}
