package org.mediationledger.architecture.wrong.axonserveronlyinserverstores.web;

import org.axonframework.axonserver.connector.AxonServerConfiguration;

record WrongDesk(AxonServerConfiguration known) {}
