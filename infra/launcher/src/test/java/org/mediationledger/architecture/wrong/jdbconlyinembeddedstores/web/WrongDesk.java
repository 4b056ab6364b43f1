package org.mediationledger.architecture.wrong.jdbconlyinembeddedstores.web;

import java.sql.Connection;

record WrongDesk(Connection known) {}
