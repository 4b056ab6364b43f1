package org.mediationledger.directory;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a file.
 *
 * @param line from 1
 * @param column from 1, counted in cells
 * @param heading the heading of its column; null where a line has none
 */
record Place(String file, int line, int column, @Nullable String heading) {

    MalformedDirectoryException refuse(String fault) {
        return new MalformedDirectoryException(this, fault);
    }

    @Override
    public String toString() {
        String position = file + ", line " + line + ", column " + column;
        return heading == null ? position : position + " (" + heading + ")";
    }
}
