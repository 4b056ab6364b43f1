/**
 * Who outside the organisations is let into a case. This package must not know how anybody signs in.
 */
@NullMarked
package org.mediationledger.web.access;

import org.jspecify.annotations.NullMarked;
