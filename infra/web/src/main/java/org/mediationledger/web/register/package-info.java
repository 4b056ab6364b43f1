/**
 * The register of cases as it goes out, and the search for people in it. This package must not know how cases are kept.
 */
@NullMarked
package org.mediationledger.web.register;

import org.jspecify.annotations.NullMarked;
