/**
 * Written offers to families that wait for their mediation. This package must not know when one is due.
 */
@NullMarked
package org.mediationledger.web.offer;

import org.jspecify.annotations.NullMarked;
