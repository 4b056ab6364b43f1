package org.mediationledger.architecture.wrong.languagestandsalone.events;

import org.mediationledger.architecture.wrong.languagestandsalone.command.RightCommand;

record WrongEvent(RightCommand known) {}
