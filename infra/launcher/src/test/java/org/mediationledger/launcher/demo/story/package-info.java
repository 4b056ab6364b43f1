/** Who and what the plan of the caseload invents. These tests must not know who carries the plan out. */
@NullMarked
package org.mediationledger.launcher.demo.story;

import org.jspecify.annotations.NullMarked;
