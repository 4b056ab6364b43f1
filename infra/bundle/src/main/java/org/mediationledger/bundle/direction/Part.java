package org.mediationledger.bundle.direction;

/** A part of a bundle that has a page limit of its own. */
public enum Part {
    /** What every hearing needs: appeal, decision, certificate, response, directions. */
    CORE,

    /** The EHC plan with its Section K appendices. */
    PLAN_AND_APPENDICES,

    /** The plan as each side would have it. */
    WORKING_DOCUMENT,

    /** The evidence of the side that appeals or claims. */
    APPELLANT_EVIDENCE,

    /** The evidence of the authority or the responsible body. */
    RESPONDENT_EVIDENCE,

    /** Evidence that both sides put in together. */
    SHARED_EVIDENCE,

    /** A disability claim's supplementary bundle. */
    SUPPLEMENTARY
}
