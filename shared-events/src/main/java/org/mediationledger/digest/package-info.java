/**
 * Hashes and Merkle trees as RFC 6962 and RFC 9162, section 2.1, define them: leaf and node hashes, roots, inclusion and
 * consistency proofs, made and checked. This package must know neither what a leaf says, nor where hashes are kept, nor
 * who signs a root.
 */
@NullMarked
package org.mediationledger.digest;

import org.jspecify.annotations.NullMarked;
