/**
 * Which events of a case a class of recipients of evidence may be told of. This package must know neither leaves nor packs,
 * nor how anything is proved.
 */
@NullMarked
package org.mediationledger.query.evidence;

import org.jspecify.annotations.NullMarked;
