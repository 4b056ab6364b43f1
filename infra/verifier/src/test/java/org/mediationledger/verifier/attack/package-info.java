/**
 * Attacks on evidence packs, as a catalogue that runs over any genuine pack, and an auditor who has nothing but the
 * program. This package must not know how the verifier comes to its answer.
 */
@NullMarked
package org.mediationledger.verifier.attack;

import org.jspecify.annotations.NullMarked;
