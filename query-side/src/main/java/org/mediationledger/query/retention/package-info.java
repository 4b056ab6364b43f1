/**
 * How long which personal data of a case are kept, folded from its events and judged by dated terms. This package must not
 * know any key, nor erase anything.
 */
@NullMarked
package org.mediationledger.query.retention;

import org.jspecify.annotations.NullMarked;
