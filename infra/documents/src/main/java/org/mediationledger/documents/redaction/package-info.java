/**
 * Copies of PDFs from which what lies in given regions is really gone, or no copy. This package must not know who redacts,
 * why, or what becomes of the original.
 */
@NullMarked
package org.mediationledger.documents.redaction;

import org.jspecify.annotations.NullMarked;
