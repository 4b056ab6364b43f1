/**
 * Programs that nobody here wrote, for tests that ask them what they see in what the ledger makes. They are never skipped:
 * where one is missing, the test fails and names it. Nothing of the ledger is known here.
 */
@NullMarked
package org.mediationledger.programs;

import org.jspecify.annotations.NullMarked;
