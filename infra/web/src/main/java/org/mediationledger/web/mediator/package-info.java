/**
 * Who mediates: offered, accepted, withdrawn, replaced. This package must not know how independence is judged.
 */
@NullMarked
package org.mediationledger.web.mediator;

import org.jspecify.annotations.NullMarked;
