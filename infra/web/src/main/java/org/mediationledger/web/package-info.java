/**
 * The edge that people and programs speak to: REST, identity, sealing on the way in, opening on the way out. This package
 * must not know how a command is decided, nor how a view is kept.
 */
@NullMarked
package org.mediationledger.web;

import org.jspecify.annotations.NullMarked;
