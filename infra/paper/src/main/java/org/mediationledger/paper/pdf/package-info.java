/**
 * Pages that last and can be read aloud: tagged A4 PDF/A-3b and PDF/UA-1 from marked-up text, with every character in an
 * embedded typeface. This package must not know what the pages say.
 */
@NullMarked
package org.mediationledger.paper.pdf;

import org.jspecify.annotations.NullMarked;
