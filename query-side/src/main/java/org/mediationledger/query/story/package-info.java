/**
 * The one timeline that a reader sees: confidence and safeguarding merged in for those who may read them. This package must
 * not know how any of the timelines is built.
 */
@NullMarked
package org.mediationledger.query.story;

import org.jspecify.annotations.NullMarked;
