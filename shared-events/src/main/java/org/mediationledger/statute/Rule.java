package org.mediationledger.statute;

/** The statutory rules that give a case its dates, in the order in which answers list rules that fall on one day. */
public enum Rule {
    /** The family contacts a mediation adviser (SEND Regulations 2014, reg 33). */
    CONTACT_ADVISER,
    /** The Tribunal receives the appeal (HESC Tribunal Rules 2008, rr 12 and 20(1)(c)). */
    APPEAL,
    /** The adviser issues the mediation certificate (Children and Families Act 2014, s 55; regs 34 and 39). */
    ISSUE_CERTIFICATE,
    /** The local authority tells the commissioning body of the health issues (s 53(2); reg 35). */
    TELL_COMMISSIONER,
    /** The body responsible arranges the mediation (ss 53 and 54; regs 35 and 36). */
    ARRANGE_MEDIATION,
    /** The family is told the date and place of the meeting (reg 37). */
    MEETING_NOTICE,
    /** Agreed assessment: the authority says that it will assess (reg 44(2)(b) through reg 42(2)). */
    ASSESS_NOTIFY,
    /** Agreed assessment: decision and reasons where there will be no plan (reg 44(2)(b)(i)). */
    ASSESS_NO_PLAN_DECISION,
    /** Agreed assessment: the final plan where one is needed (reg 44(2)(b)(ii)). */
    ASSESS_FINAL_PLAN,
    /** Agreed plan: its draft (reg 44(2)(c)(i)). */
    PLAN_DRAFT,
    /** Agreed plan: its final copy (reg 44(2)(c)(ii)). */
    PLAN_FINAL,
    /** Agreed amendment of a plan's contents (reg 44(2)). */
    AMEND_CONTENT,
    /** Agreed change of the school, institution or type named (reg 44(2)). */
    CHANGE_PLACEMENT,
    /** Agreed reconsideration (reg 44(2)(d)). */
    RECONSIDER,
    /** The plan is agreed to continue (reg 44(2)). */
    CONTINUE_PLAN,
    /** Agreed action on which there is no right of appeal (reg 42(3)). */
    NON_APPEALABLE_ACTION,
    /** The commissioning body tells a local authority that was no party of the agreement (reg 42(4)). */
    TELL_LA_OF_AGREEMENT
}
