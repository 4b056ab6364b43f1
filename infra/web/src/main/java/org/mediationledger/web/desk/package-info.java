/**
 * What every feature's desk shares: ids that follow from a request, sealing, tokens, dispatch, and how the side that
 * decides is understood. This package must not know HTTP.
 */
@NullMarked
package org.mediationledger.web.desk;

import org.jspecify.annotations.NullMarked;
