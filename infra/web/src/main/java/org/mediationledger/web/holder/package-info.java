/**
 * Who holds the right in a case, how each holder is reached, and what they let each other see. This package must not know
 * who may hold the right beside whom.
 */
@NullMarked
package org.mediationledger.web.holder;

import org.jspecify.annotations.NullMarked;
