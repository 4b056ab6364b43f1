/**
 * Makes the one PDF of a Tribunal bundle from its plan and the papers' files: index, page numbers, links, bookmarks and
 * tags, the papers' own pages as they are. This package must know nothing of cases, events, stores or rights, and nothing
 * about a paper that its plan doesn't say.
 */
@NullMarked
package org.mediationledger.bundle.pdf;

import org.jspecify.annotations.NullMarked;
