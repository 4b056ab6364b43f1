/**
 * What a case's record tells of one person, for that person to read (UK GDPR art 15). This package must not know any key,
 * nor anything that was said in confidence or recorded of a concern.
 */
@NullMarked
package org.mediationledger.query.subject;

import org.jspecify.annotations.NullMarked;
