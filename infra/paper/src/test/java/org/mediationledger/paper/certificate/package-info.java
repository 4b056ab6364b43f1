/** Certificates, judged from their pages. */
@NullMarked
package org.mediationledger.paper.certificate;

import org.jspecify.annotations.NullMarked;
