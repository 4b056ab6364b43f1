/**
 * What every command passes before and after its case decides: who calls, whether the role may, and how a refusal leaves
 * the command side. This package must not know any rule of a case.
 */
@NullMarked
package org.mediationledger.command.guard;

import org.jspecify.annotations.NullMarked;
