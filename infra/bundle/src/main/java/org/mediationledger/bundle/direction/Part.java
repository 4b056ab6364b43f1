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
    SUPPLEMENTARY;

    /** Whether papers here are evidence, which has a final day. */
    public boolean isEvidence() {
        return switch (this) {
            case APPELLANT_EVIDENCE, RESPONDENT_EVIDENCE, SHARED_EVIDENCE, SUPPLEMENTARY -> true;
            case CORE, PLAN_AND_APPENDICES, WORKING_DOCUMENT -> false;
        };
    }

    /** Whether a paper in this part counts against the limit of another: its own part's, or that of each party. */
    public boolean countsAgainst(Part limited) {
        return this == limited
                || this == SHARED_EVIDENCE && (limited == APPELLANT_EVIDENCE || limited == RESPONDENT_EVIDENCE);
    }
}
