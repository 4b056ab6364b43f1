/**
 * What an evidence pack is made of, version 1: the places of its files, and the forms of what is in them. This package
 * must not know what makes a pack believable.
 */
@NullMarked
package org.mediationledger.verifier.pack;

import org.jspecify.annotations.NullMarked;
