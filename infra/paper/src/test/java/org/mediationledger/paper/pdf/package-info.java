/** How text is joined and put in order, compared with what the Unicode standard says. */
@NullMarked
package org.mediationledger.paper.pdf;

import org.jspecify.annotations.NullMarked;
