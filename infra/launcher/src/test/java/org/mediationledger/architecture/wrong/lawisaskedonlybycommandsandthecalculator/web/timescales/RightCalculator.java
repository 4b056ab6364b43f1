package org.mediationledger.architecture.wrong.lawisaskedonlybycommandsandthecalculator.web.timescales;

import org.mediationledger.architecture.wrong.lawisaskedonlybycommandsandthecalculator.statute.Timescales;

record RightCalculator(Timescales known) {}
