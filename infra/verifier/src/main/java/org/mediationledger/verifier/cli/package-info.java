/**
 * ledger-verify on the command line: options, the reader's files, the report as text or JSON. This package must not
 * judge anything.
 */
@NullMarked
package org.mediationledger.verifier.cli;

import org.jspecify.annotations.NullMarked;
