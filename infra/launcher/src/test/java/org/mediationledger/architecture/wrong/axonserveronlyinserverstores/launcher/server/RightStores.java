package org.mediationledger.architecture.wrong.axonserveronlyinserverstores.launcher.server;

import org.axonframework.axonserver.connector.AxonServerConfiguration;

record RightStores(AxonServerConfiguration known) {}
