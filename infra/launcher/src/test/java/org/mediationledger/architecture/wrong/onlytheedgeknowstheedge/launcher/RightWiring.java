package org.mediationledger.architecture.wrong.onlytheedgeknowstheedge.launcher;

import org.mediationledger.architecture.wrong.onlytheedgeknowstheedge.web.RightRequest;

record RightWiring(RightRequest known) {}
