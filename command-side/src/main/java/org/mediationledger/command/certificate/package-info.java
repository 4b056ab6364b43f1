/**
 * One mediation certificate: issued or entered from paper, copied, withdrawn. This package must not know when a
 * certificate may issue: its case decides that.
 */
@NullMarked
package org.mediationledger.command.certificate;

import org.jspecify.annotations.NullMarked;
