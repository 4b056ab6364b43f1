package org.mediationledger.architecture.wrong.lawisaskedonlybycommandsandthecalculator.web.meeting;

import org.mediationledger.architecture.wrong.lawisaskedonlybycommandsandthecalculator.statute.Timescales;

record WrongDesk(Timescales known) {}
