/** What renditions show, as other programs read them. These tests must not know how renditions are made. */
@NullMarked
package org.mediationledger.documents.rendition;

import org.jspecify.annotations.NullMarked;
