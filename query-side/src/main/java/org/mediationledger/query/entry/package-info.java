/**
 * One entry of a timeline, as every timeline tells it. This package must not know which events are told, nor to whom.
 */
@NullMarked
package org.mediationledger.query.entry;

import org.jspecify.annotations.NullMarked;
