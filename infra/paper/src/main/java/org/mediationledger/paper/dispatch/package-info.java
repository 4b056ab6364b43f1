/**
 * How messages leave, by e-mail, by post or into a folder, and what comes back when they don't arrive. This package must not know
 * what a message says, and takes none that the recipient's wishes didn't clear.
 */
@NullMarked
package org.mediationledger.paper.dispatch;

import org.jspecify.annotations.NullMarked;
