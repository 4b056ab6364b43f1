/**
 * A started ledger, its clock, and people who speak to it over HTTP. This package must not know what any journey is
 * about.
 */
@NullMarked
package org.mediationledger.journeys.kit;

import org.jspecify.annotations.NullMarked;
