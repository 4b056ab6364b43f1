package org.mediationledger.documents.blob;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes that are written as they come, once. */
@FunctionalInterface
public interface Content {

    /** Writes all of the bytes; need not flush, and must not close. An exception means that they are not complete. */
    void writeTo(OutputStream out) throws IOException;
}
