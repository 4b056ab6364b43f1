package org.mediationledger.architecture.wrong.lawisaskedonlybycommandsandthecalculator.statute;

public record Timescales(String value) {}
