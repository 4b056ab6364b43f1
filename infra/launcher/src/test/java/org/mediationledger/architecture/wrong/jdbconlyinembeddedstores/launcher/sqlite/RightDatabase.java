package org.mediationledger.architecture.wrong.jdbconlyinembeddedstores.launcher.sqlite;

import java.sql.Connection;

record RightDatabase(Connection known) {}
