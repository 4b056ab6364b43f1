/** Signatures, judged by poppler, veraPDF and OpenSSL. */
@NullMarked
package org.mediationledger.paper.signing;

import org.jspecify.annotations.NullMarked;
