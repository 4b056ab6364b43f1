/**
 * What are my timescales? Anybody may ask, and nothing is kept. This package must not know any case.
 */
@NullMarked
package org.mediationledger.web.timescales;

import org.jspecify.annotations.NullMarked;
