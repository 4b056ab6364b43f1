/**
 * Mediation certificates: issued here, entered from paper, copied, withdrawn. This package must not know when one is due.
 */
@NullMarked
package org.mediationledger.web.certificate;

import org.jspecify.annotations.NullMarked;
