/**
 * Who may do and see what: roles, actors and the one default-deny table that both sides and the edge ask. This package
 * must not know how somebody signs in, nor what a command or a view looks like inside.
 */
@NullMarked
package org.mediationledger.rights;

import org.jspecify.annotations.NullMarked;
