package org.mediationledger.terms;

/** What kind of address a letter goes to. */
public enum AddressKind {
    EMAIL,
    POST
}
