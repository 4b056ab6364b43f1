/**
 * What both sides together must never do: show to somebody what is kept from them. This package must not know how a command
 * is decided, nor how a view is kept.
 */
@NullMarked
package org.mediationledger.secrecy;

import org.jspecify.annotations.NullMarked;
