/**
 * The demonstration: its clock, its users, and the loading of an invented caseload through the ordinary desks and
 * commands. This package must not know how anything is stored or shown.
 */
@NullMarked
package org.mediationledger.launcher.demo;

import org.jspecify.annotations.NullMarked;
