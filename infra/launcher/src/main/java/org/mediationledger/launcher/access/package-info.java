/**
 * Where entries of the access file are kept, in a folder or in MongoDB, and how they are sealed in batches. This package must
 * not know what is read of a case, nor who may.
 */
@NullMarked
package org.mediationledger.launcher.access;

import org.jspecify.annotations.NullMarked;
