/**
 * What happens in the invented caseload: who appears, what they do and when, as a plan that follows from a number of
 * cases, a day and a seed. This package must not know clocks, buses or stores, nor how a request becomes a command.
 */
@NullMarked
package org.mediationledger.launcher.demo.story;

import org.jspecify.annotations.NullMarked;
