/**
 * What is checked of the module as a whole. These tests must know nothing of what lies inside its packages.
 */
@NullMarked
package org.mediationledger.bundle;

import org.jspecify.annotations.NullMarked;
