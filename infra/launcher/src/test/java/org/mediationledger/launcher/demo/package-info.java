/**
 * The demonstration's caseload, tried against the whole command side. These tests must not know the web or any view.
 */
@NullMarked
package org.mediationledger.launcher.demo;

import org.jspecify.annotations.NullMarked;
