/** Tests of the event store. They must not rely on its own reading where a plain query can judge. */
@NullMarked
package org.mediationledger.launcher.sqlite;

import org.jspecify.annotations.NullMarked;
