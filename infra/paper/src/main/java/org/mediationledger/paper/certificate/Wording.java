package org.mediationledger.paper.certificate;

import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.DecisionKind;

/** The sentences of a certificate, no wider than the Act, so that nobody can infer anything from them. */
final class Wording {

    static final String INDEPENDENT =
            "The adviser is independent: not employed by a local authority in England, an integrated"
                    + " care board or NHS England (section 56(2) and (3)).";

    static final String TIME_TO_APPEAL =
            "An appeal must be received by the First-tier Tribunal (Special Educational Needs and"
                    + " Disability) within two months of the day on which the local authority sent notice of its decision or, if that is"
                    + " later, within one month of the date of issue of this certificate (rule 20(1)(c) of the Tribunal Procedure"
                    + " (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008). This certificate does not say"
                    + " whether an appeal is in time.";

    static final String ON_REQUEST = "None: issued on request";

    private static final String ADVISED =
            "The person named below was given information and advice about pursuing mediation, ";

    private Wording() {}

    /** The ground as printed. C1b prints exactly as C1. */
    static String ground(CertificateGround ground) {
        return switch (ground) {
            case C1, C1B -> "section 55(4)";
            case C2 -> "section 55(5)";
            case C3 -> "section 55(5) with regulation 39";
        };
    }

    static String statement(CertificateGround ground) {
        return switch (ground) {
            case C1, C1B -> ADVISED + "and informed the adviser that they do not wish to pursue mediation.";
            case C2 -> ADVISED + "wished to pursue mediation, and has participated in it.";
            case C3 ->
                ADVISED
                        + "and wished to pursue mediation. The local authority informed the adviser that it is unable to"
                        + " arrange it within 30 days, and so the person is treated as having participated (regulation 39 of the"
                        + " Special Educational Needs and Disability Regulations 2014).";
        };
    }

    static String decision(DecisionKind decision) {
        return switch (decision) {
            case REFUSAL_TO_ASSESS -> "Not to secure an EHC needs assessment (section 51(2)(a))";
            case REFUSAL_TO_ISSUE_PLAN -> "Not to secure that an EHC plan is made (section 51(2)(b))";
            case PLAN_CONTENT -> "What the EHC plan specifies (section 51(2)(c))";
            case REFUSAL_TO_REASSESS -> "Not to secure a re-assessment (section 51(2)(d))";
            case REFUSAL_TO_AMEND -> "Not to amend or replace the EHC plan (section 51(2)(e))";
            case PLAN_CEASED -> "To cease to maintain the EHC plan (section 51(2)(f))";
        };
    }
}
