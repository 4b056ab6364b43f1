/**
 * Who read a case, for those who look after that. This package must not know how reading is recorded, nor what was read.
 */
@NullMarked
package org.mediationledger.web.audit;

import org.jspecify.annotations.NullMarked;
