package org.mediationledger.command.api;

/**
 * The answer to an accepted command, the same for its repeats.
 *
 * @param caseId the case
 * @param version the case's version after the command: the sequence number of its last event, from 0. Every command
 *     appends to its case, so that this one number guards the case and all its children
 */
public record Receipt(String caseId, long version) {}
