package org.mediationledger.verifier.finding;

/**
 * One problem.
 *
 * @param code which kind
 * @param where its place
 * @param detail what exactly is the matter, in words; never a value of the case
 */
public record Finding(FindingCode code, Where where, String detail) {}
