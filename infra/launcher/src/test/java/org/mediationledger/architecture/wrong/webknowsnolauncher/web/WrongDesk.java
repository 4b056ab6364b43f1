package org.mediationledger.architecture.wrong.webknowsnolauncher.web;

import org.mediationledger.architecture.wrong.webknowsnolauncher.launcher.RightSettings;

record WrongDesk(RightSettings known) {}
