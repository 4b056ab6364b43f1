/**
 * How views are kept: collected per batch, written before the token, waited for by readers. This package must not know
 * what any view is about.
 */
@NullMarked
package org.mediationledger.query.view;

import org.jspecify.annotations.NullMarked;
