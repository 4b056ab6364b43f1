/**
 * From the family's first contact to its choice. This package must not know what the law makes of it.
 */
@NullMarked
package org.mediationledger.web.choice;

import org.jspecify.annotations.NullMarked;
