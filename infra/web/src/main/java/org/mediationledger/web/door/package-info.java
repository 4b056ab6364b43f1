/**
 * Through which door a family came, and which other cases have to do with its own. This package must not know which contact
 * counts.
 */
@NullMarked
package org.mediationledger.web.door;

import org.jspecify.annotations.NullMarked;
