/**
 * Erasing personal data, keeping them for a claim, restricting their use: what a data-protection officer decides. This
 * package must not know when keys are destroyed, nor what may be erased.
 */
@NullMarked
package org.mediationledger.web.dataprotection;

import org.jspecify.annotations.NullMarked;
