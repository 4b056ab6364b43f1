/**
 * What the family allows to be shared, and who signed that they will mediate. This package must not know what is shared.
 */
@NullMarked
package org.mediationledger.web.consent;

import org.jspecify.annotations.NullMarked;
