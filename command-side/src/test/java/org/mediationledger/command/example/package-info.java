/**
 * What the tests of the command side tell their stories with: people, bodies, commands and past events in few words.
 * This package must not know how a command is decided.
 */
@NullMarked
package org.mediationledger.command.example;

import org.jspecify.annotations.NullMarked;
