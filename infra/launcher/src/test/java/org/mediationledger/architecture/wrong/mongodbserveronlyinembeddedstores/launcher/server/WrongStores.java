package org.mediationledger.architecture.wrong.mongodbserveronlyinembeddedstores.launcher.server;

import de.bwaldvogel.mongo.MongoServer;

record WrongStores(MongoServer known) {}
