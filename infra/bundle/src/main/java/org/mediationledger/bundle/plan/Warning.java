package org.mediationledger.bundle.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something that the preparer should look at before the bundle goes out.
 *
 * @param code what it is
 * @param paper which paper it is about; null when it is about none
 */
public record Warning(Code code, @Nullable PaperId paper) {

    /** What may be worth a look. */
    public enum Code {
        /** No certificate is in it. */
        NO_CERTIFICATE("There is no mediation certificate in the bundle."),

        /** No decision letter is in it. */
        NO_DECISION_NOTICE("There is no decision letter in the bundle."),

        /** No appeal form is in it. */
        NO_APPEAL_FORM("There is no appeal form in the bundle."),

        /** No response is in it. */
        NO_RESPONSE("There is no response of the local authority or responsible body in the bundle."),

        /** The appeal is about a plan, and no plan is in it. */
        NO_PLAN("The appeal is about an EHC plan, and there is none in the bundle."),

        /** The appeal is about what a plan says, and no working document is in it. */
        NO_WORKING_DOCUMENT("The appeal is about what an EHC plan says, and there is no working document."),

        /** Recommendations are asked for beside no appeal. */
        RECOMMENDATIONS_ALONE("Recommendations can be asked for beside an appeal only, and none is named."),

        /** The paper bears no date, so it stands last in its section. */
        UNDATED("The paper bears no date; it is last in its section."),

        /** A page with a note stands for the paper. */
        SLIP_PAGE("The paper could not be put in; a page with the reason stands for it.");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }

        /** What the preparer reads. */
        public String sentence() {
            return sentence;
        }
    }
}
