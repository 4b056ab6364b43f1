/** Tests of the witness and of the log's side of it, over logs made up here; and checks by programs of others. */
@NullMarked
package org.mediationledger.witness;

import org.jspecify.annotations.NullMarked;
