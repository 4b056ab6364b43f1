package org.mediationledger.terms;

/** On what basis the provider of a case was chosen, where an area has several. */
public enum AllocationBasis {
    /** The family chose. */
    FAMILY_CHOICE,

    /** It was the provider's turn. */
    ROTA,

    /** The one whose turn it was had no room. */
    CAPACITY,

    /** The one whose turn it was had a conflict of interest. */
    CONFLICT
}
