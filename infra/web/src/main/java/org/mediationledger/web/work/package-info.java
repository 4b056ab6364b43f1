/**
 * The provider's own work: whose a case is, what comes next, what was tried. This package must not know what the law asks
 * of anybody.
 */
@NullMarked
package org.mediationledger.web.work;

import org.jspecify.annotations.NullMarked;
