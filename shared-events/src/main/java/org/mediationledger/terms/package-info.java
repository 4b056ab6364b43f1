/**
 * The field's closed vocabularies: what a notice, a referral, a meeting or a certificate can be, in the words of the
 * Act, the Regulations and practice. This package must not know events, commands or any rule about them.
 */
@NullMarked
package org.mediationledger.terms;

import org.jspecify.annotations.NullMarked;
