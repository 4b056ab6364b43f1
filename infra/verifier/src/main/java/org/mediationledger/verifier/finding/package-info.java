/**
 * What a check can come to: findings with fixed codes, each with its place and its plain sentence, and the verdict that
 * follows from them. This package must not know how anything is checked.
 */
@NullMarked
package org.mediationledger.verifier.finding;

import org.jspecify.annotations.NullMarked;
