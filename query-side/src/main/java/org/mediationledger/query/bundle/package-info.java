/**
 * The bundles for the Tribunal that were asked for in a case, made, stopped or sent. This package must not know which papers
 * are in one, nor any view of papers.
 */
@NullMarked
package org.mediationledger.query.bundle;

import org.jspecify.annotations.NullMarked;
