package org.mediationledger.architecture.wrong.queriesknownocommands.query;

import org.mediationledger.architecture.wrong.queriesknownocommands.command.RightState;

record WrongView(RightState known) {}
