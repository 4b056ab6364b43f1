/**
 * Who is asking, on which occasion, and whether their role may: logins, tokens, and the table of rights at the door. This
 * package must not know cases; whether somebody reaches one is for the sides to say.
 */
@NullMarked
package org.mediationledger.web.security;

import org.jspecify.annotations.NullMarked;
