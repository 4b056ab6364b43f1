package org.mediationledger.architecture.wrong.nojavalogging.web;

import java.util.logging.Logger;

record WrongDesk(Logger known) {}
