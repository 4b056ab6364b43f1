/**
 * Letters by themselves: what events ask for is laid down in the case, written from its template and handed over. This package must not
 * know why anybody decided as they did: no template has a place for it.
 */
@NullMarked
package org.mediationledger.launcher.letter;

import org.jspecify.annotations.NullMarked;
