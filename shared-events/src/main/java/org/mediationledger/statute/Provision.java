package org.mediationledger.statute;

/**
 * What a rule set says of one time limit.
 *
 * @param length how long it is
 * @param citation where it stands
 * @param duty what must be done, as a sentence; empty where the dates say it all
 */
record Provision(Length length, String citation, String duty) {}
