package org.mediationledger.architecture.wrong.jdbconlyinembeddedstores.launcher.server;

import org.sqlite.SQLiteConfig;

record WrongStores(SQLiteConfig known) {}
