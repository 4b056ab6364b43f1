/**
 * How events, messages and their values are written as JSON: stable names, ISO 8601, no class names on disk. This package
 * must not know stores or buses.
 */
@NullMarked
package org.mediationledger.launcher.json;

import org.jspecify.annotations.NullMarked;
