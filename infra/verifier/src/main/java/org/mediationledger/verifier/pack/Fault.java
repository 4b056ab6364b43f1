package org.mediationledger.verifier.pack;

import org.mediationledger.verifier.finding.FindingCode;

/**
 * Why a file couldn't be read as what it is to be.
 *
 * @param detail in words; never what the file says
 */
public record Fault(FindingCode code, String detail) {}
