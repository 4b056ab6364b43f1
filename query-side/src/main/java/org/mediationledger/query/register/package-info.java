/**
 * The register of cases: one line for each, found by authority, provider, status, process or due date. This package must
 * not know how people are found by name.
 */
@NullMarked
package org.mediationledger.query.register;

import org.jspecify.annotations.NullMarked;
