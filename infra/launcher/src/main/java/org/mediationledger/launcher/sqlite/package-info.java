/**
 * Events and small durable tables in SQLite files: Axon's JDBC engine over one file, with group commit and fsync before
 * every answer. This package must not know what an event says, nor who reads it.
 */
@NullMarked
package org.mediationledger.launcher.sqlite;

import org.jspecify.annotations.NullMarked;
