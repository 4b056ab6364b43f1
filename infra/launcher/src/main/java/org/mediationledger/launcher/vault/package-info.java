/**
 * Where data keys and search tokens are kept: a local file, or MongoDB. This package must know neither the sealed values
 * nor the cases they belong to, only scopes, wrapped keys and tokens.
 */
@NullMarked
package org.mediationledger.launcher.vault;

import org.jspecify.annotations.NullMarked;
