package org.mediationledger.architecture.wrong.languagestandsalone.sealing;

import java.sql.Connection;

record WrongSeal(Connection known) {}
