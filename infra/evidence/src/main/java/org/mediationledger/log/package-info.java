/**
 * The evidence log: one Merkle tree over everything recorded, grown by one writer, kept in files of its own, its
 * checkpoints signed. This package must know neither who may read what, nor in which store the events lie.
 */
@NullMarked
package org.mediationledger.log;

import org.jspecify.annotations.NullMarked;
