/**
 * Where the bytes of documents lie, and how they are encrypted: the port for large bytes under random ids, files as one
 * way to fill it, and each document's bytes under its own key. This package must not know what a document says, whose it is or who may read it.
 */
@NullMarked
package org.mediationledger.documents.blob;

import org.jspecify.annotations.NullMarked;
