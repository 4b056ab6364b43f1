package org.mediationledger.architecture.wrong.lawisaskedonlybycommandsandthecalculator.query.due;

import org.mediationledger.architecture.wrong.lawisaskedonlybycommandsandthecalculator.statute.Timescales;

record WrongFold(Timescales known) {}
