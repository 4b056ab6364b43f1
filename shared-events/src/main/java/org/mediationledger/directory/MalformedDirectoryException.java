package org.mediationledger.directory;

/** A directory file that cannot be used, and where the fault is. Its message is fit for the operator as it stands. */
public final class MalformedDirectoryException extends RuntimeException {

    private final String file;
    private final int line;
    private final int column;

    MalformedDirectoryException(Place place, String fault) {
        super(place + ": " + fault);
        this.file = place.file();
        this.line = place.line();
        this.column = place.column();
    }

    /** The file, as it was named when it was opened. */
    public String file() {
        return file;
    }

    /** The line of the fault, from 1. */
    public int line() {
        return line;
    }

    /** The column of the fault, from 1, counted in cells. */
    public int column() {
        return column;
    }
}
