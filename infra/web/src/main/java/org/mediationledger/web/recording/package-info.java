/**
 * Records what every answer shows of cases, and every refusal for want of a right, before either leaves the ledger. This
 * package must not know any view, nor where it is recorded.
 */
@NullMarked
package org.mediationledger.web.recording;

import org.jspecify.annotations.NullMarked;
