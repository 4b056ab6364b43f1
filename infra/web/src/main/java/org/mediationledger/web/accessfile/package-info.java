/**
 * What is recorded of who reads cases, and of who tried to: an entry, and the ports through which it is kept and asked for.
 * This package must not know how somebody asked, nor how entries are kept.
 */
@NullMarked
package org.mediationledger.web.accessfile;

import org.jspecify.annotations.NullMarked;
