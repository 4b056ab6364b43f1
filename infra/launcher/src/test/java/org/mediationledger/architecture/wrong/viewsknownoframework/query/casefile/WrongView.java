package org.mediationledger.architecture.wrong.viewsknownoframework.query.casefile;

import org.axonframework.eventhandling.EventMessage;

record WrongView(EventMessage<?> of) {}
