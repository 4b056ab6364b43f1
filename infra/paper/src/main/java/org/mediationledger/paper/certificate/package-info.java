/**
 * The mediation certificate on paper (CFA 2014 s 55): one page with what has to be provable from it. This package must not know
 * why a family declined, what was said or agreed, or whether an appeal is in time: there is no value to put it in.
 */
@NullMarked
package org.mediationledger.paper.certificate;

import org.jspecify.annotations.NullMarked;
