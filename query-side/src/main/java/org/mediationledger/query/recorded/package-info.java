/**
 * Events as the store recorded them, with position, time and actor, and the port that reads a case's again. This package
 * must not know any view, nor in which store the events lie.
 */
@NullMarked
package org.mediationledger.query.recorded;

import org.jspecify.annotations.NullMarked;
