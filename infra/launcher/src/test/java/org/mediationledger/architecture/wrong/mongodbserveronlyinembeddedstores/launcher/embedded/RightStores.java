package org.mediationledger.architecture.wrong.mongodbserveronlyinembeddedstores.launcher.embedded;

import de.bwaldvogel.mongo.MongoServer;

record RightStores(MongoServer known) {}
