package org.mediationledger.architecture.wrong.onlytheedgeknowstheedge.query;

import org.mediationledger.architecture.wrong.onlytheedgeknowstheedge.web.RightRequest;

record WrongView(RightRequest known) {}
