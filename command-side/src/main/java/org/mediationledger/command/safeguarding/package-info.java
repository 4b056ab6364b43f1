/**
 * The safeguarding file of a case: concerns raised, referred and closed. This package must not know the case's course, and
 * the case must not know the file: nothing there may tell that there is one.
 */
@NullMarked
package org.mediationledger.command.safeguarding;

import org.jspecify.annotations.NullMarked;
