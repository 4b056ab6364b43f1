package org.mediationledger.terms;

/** For what the Tribunal's permission is needed before it admits an appeal. */
public enum PermissionNeed {
    /** The appeal has no mediation certificate, though one is needed (CFA 2014 s 55(3)). */
    NO_CERTIFICATE,

    /** The appeal is late (HESC Rules r 20(4), 5(3)(a)). */
    OUT_OF_TIME
}
