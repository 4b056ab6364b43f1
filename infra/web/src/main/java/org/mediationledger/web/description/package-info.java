/**
 * The interface described for machines: OpenAPI, drawn from the running mappings. This package must not know what any
 * request does.
 */
@NullMarked
package org.mediationledger.web.description;

import org.jspecify.annotations.NullMarked;
