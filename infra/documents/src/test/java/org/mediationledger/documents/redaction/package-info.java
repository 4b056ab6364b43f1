/** What is left in redacted copies, as other programs find it. These tests must not know how copies are made. */
@NullMarked
package org.mediationledger.documents.redaction;

import org.jspecify.annotations.NullMarked;
