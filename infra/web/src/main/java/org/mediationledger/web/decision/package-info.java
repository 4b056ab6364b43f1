/**
 * The local authority's decision and what is in issue. This package must not know what follows from them.
 */
@NullMarked
package org.mediationledger.web.decision;

import org.jspecify.annotations.NullMarked;
