/**
 * A timeline kept as a head and full pages: the head has the newest entries, a full page is never written again. This
 * package must not know which entries a timeline tells, nor to whom.
 */
@NullMarked
package org.mediationledger.query.scroll;

import org.jspecify.annotations.NullMarked;
