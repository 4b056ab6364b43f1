/**
 * What the ledger's classes may know of one another, as rules that run over every module, each proved to bite by a small
 * wrong example. This package must not know what any class does.
 */
@NullMarked
package org.mediationledger.architecture;

import org.jspecify.annotations.NullMarked;
