@NullMarked
package org.mediationledger.launcher.sweep;

import org.jspecify.annotations.NullMarked;
