/** What is found out about uploaded files. These tests must not know how it is found out. */
@NullMarked
package org.mediationledger.documents.examination;

import org.jspecify.annotations.NullMarked;
