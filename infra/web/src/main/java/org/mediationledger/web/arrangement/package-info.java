/**
 * What the bodies are told, and what they answer. This package must not know when they must.
 */
@NullMarked
package org.mediationledger.web.arrangement;

import org.jspecify.annotations.NullMarked;
