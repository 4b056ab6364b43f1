/**
 * Other people's programs and libraries that judge what this module makes. This package must not know what is in it.
 */
@NullMarked
package org.mediationledger.paper.tools;

import org.jspecify.annotations.NullMarked;
