package org.mediationledger.architecture.wrong.languagestandsalone.events;

import org.mediationledger.architecture.wrong.languagestandsalone.ids.RightId;

record RightEvent(RightId known) {}
