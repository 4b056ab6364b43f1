/**
 * What certificates are printed with, and how letters leave: in the demo all of it in folders of the ledger's own. This package must
 * not know what a letter says.
 */
@NullMarked
package org.mediationledger.launcher.post;

import org.jspecify.annotations.NullMarked;
