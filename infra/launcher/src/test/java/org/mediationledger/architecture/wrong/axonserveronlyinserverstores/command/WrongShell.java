package org.mediationledger.architecture.wrong.axonserveronlyinserverstores.command;

import io.axoniq.axonserver.connector.AxonServerConnection;

record WrongShell(AxonServerConnection known) {}
