/**
 * The case: its state, the rules of each part of its life, and the aggregate that guards its meetings and certificates.
 * States, rules and clocks must not know Axon, the time of day or any view.
 */
@NullMarked
package org.mediationledger.command.cases;

import org.jspecify.annotations.NullMarked;
