package org.mediationledger.architecture.wrong.commandsknownoqueries.command;

import org.mediationledger.architecture.wrong.commandsknownoqueries.query.RightView;

record WrongDecider(RightView known) {}
