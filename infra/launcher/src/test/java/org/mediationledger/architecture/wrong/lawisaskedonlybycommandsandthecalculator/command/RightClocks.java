package org.mediationledger.architecture.wrong.lawisaskedonlybycommandsandthecalculator.command;

import org.mediationledger.architecture.wrong.lawisaskedonlybycommandsandthecalculator.statute.Timescales;

record RightClocks(Timescales known) {}
