/** What tests of several packages of the launcher share. It must not know any of those packages. */
@NullMarked
package org.mediationledger.launcher;

import org.jspecify.annotations.NullMarked;
