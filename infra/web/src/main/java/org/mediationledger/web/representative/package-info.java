/**
 * Who may act for a right-holder: authority put on file and withdrawn. This package must not know who is let into a case.
 */
@NullMarked
package org.mediationledger.web.representative;

import org.jspecify.annotations.NullMarked;
