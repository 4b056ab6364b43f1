/**
 * What a process is told from outside: its settings and the system's time. This package must not know what is made of it.
 */
@NullMarked
package org.mediationledger.launcher.settings;

import org.jspecify.annotations.NullMarked;
