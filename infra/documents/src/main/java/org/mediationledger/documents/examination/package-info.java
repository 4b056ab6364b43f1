/**
 * What an uploaded file is, found out from its bytes and not from what was said of it, or why it isn't taken. This package
 * must not know who uploads it, for which case or under what name, nor where it is kept.
 */
@NullMarked
package org.mediationledger.documents.examination;

import org.jspecify.annotations.NullMarked;
