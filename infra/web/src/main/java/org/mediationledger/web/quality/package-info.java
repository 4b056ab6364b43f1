/**
 * What people say of the service: complaints and feedback, kept in confidence. This package must not know the case.
 */
@NullMarked
package org.mediationledger.web.quality;

import org.jspecify.annotations.NullMarked;
