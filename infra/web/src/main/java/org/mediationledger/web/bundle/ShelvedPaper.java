package org.mediationledger.web.bundle;

import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.pdf.PaperLook;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.events.Paper;
import org.mediationledger.query.released.ReleasedPaper;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentKind;

/**
 * A released paper as plans know it.
 *
 * @param title what its owner calls it; null where it was erased
 * @param digest SHA-256 of what was uploaded
 */
record ShelvedPaper(ReleasedPaper released, @Nullable String title, Sha256 digest) implements Shelved {

    private static final String ERASED = "A paper that was erased";

    @Override
    public PaperId id() {
        return Shelved.idOf(released.document(), released.paper().version().number());
    }

    @Override
    public PaperLook.Looked unseen() {
        Integer pages = released.paper().version().pages();
        return new PaperLook.Looked(digest, pages == null ? 1 : pages, false, null);
    }

    @Override
    public org.mediationledger.bundle.plan.ReleasedPaper planned(
            PaperLook.Looked looked, BundleOrder.@Nullable PaperFact fact) {
        Paper paper = released.paper();
        String role = role(paper.author());
        String author = fact == null ? null : fact.author();
        return new org.mediationledger.bundle.plan.ReleasedPaper(
                id(),
                kind(paper.kind()),
                title == null ? ERASED : title,
                author == null ? role : author,
                author == null ? "" : role,
                party(paper),
                paper.dated(),
                released.releasedOn(),
                looked.pages(),
                looked.sha256(),
                looked.textLayer(),
                fact == null ? null : expert(fact.expert()));
    }

    private static org.mediationledger.bundle.plan.@Nullable ExpertFacts expert(BundleOrder.@Nullable ExpertTold told) {
        return told == null
                ? null
                : new org.mediationledger.bundle.plan.ExpertFacts(told.summaryPages(), told.reportDate());
    }

    /** What the Tribunal or the provider wrote is nobody's evidence; a body's or a school's comes by the authority. */
    private static Party party(Paper paper) {
        return switch (paper.author()) {
            case TRIBUNAL, PROVIDER -> Party.NEITHER;
            case RIGHT_HOLDER,
                    CHILD,
                    REPRESENTATIVE,
                    LOCAL_AUTHORITY,
                    COMMISSIONING_BODY,
                    SCHOOL_OR_COLLEGE,
                    EDUCATIONAL_PSYCHOLOGIST,
                    SPEECH_AND_LANGUAGE_THERAPIST,
                    OCCUPATIONAL_THERAPIST,
                    HEALTH_PROFESSIONAL,
                    SOCIAL_WORKER,
                    OTHER -> side(paper.owner());
        };
    }

    private static Party side(org.mediationledger.terms.Party owner) {
        return switch (owner) {
            case FAMILY -> Party.APPELLANT;
            case LOCAL_AUTHORITY, COMMISSIONING_BODY, SCHOOL_OR_COLLEGE -> Party.RESPONDENT;
        };
    }

    private static String role(DocumentAuthor author) {
        return switch (author) {
            case RIGHT_HOLDER -> "Parent or young person";
            case CHILD -> "The child";
            case REPRESENTATIVE -> "The family's representative";
            case LOCAL_AUTHORITY -> "Local authority";
            case COMMISSIONING_BODY -> "Commissioning body";
            case SCHOOL_OR_COLLEGE -> "School or college";
            case EDUCATIONAL_PSYCHOLOGIST -> "Educational psychologist";
            case SPEECH_AND_LANGUAGE_THERAPIST -> "Speech and language therapist";
            case OCCUPATIONAL_THERAPIST -> "Occupational therapist";
            case HEALTH_PROFESSIONAL -> "Health professional";
            case SOCIAL_WORKER -> "Social worker";
            case TRIBUNAL -> "The Tribunal";
            case PROVIDER -> "Mediation provider";
            case OTHER -> "Another author";
        };
    }

    private static PaperKind kind(DocumentKind kind) {
        return switch (kind) {
            case DECISION_NOTICE -> PaperKind.DECISION_NOTICE;
            case EHC_PLAN -> PaperKind.EHC_PLAN;
            case SECTION_K_ADVICE -> PaperKind.SECTION_K_ADVICE;
            case APPEAL_FORM -> PaperKind.APPEAL_FORM;
            case GROUNDS_OF_APPEAL -> PaperKind.GROUNDS_OF_APPEAL;
            case RESPONSE -> PaperKind.RESPONSE;
            case TRIBUNAL_ORDER -> PaperKind.TRIBUNAL_ORDER;
            case REQUEST_FOR_CHANGES -> PaperKind.REQUEST_FOR_CHANGES;
            case ATTENDANCE_FORM -> PaperKind.ATTENDANCE_FORM;
            case CHILDS_VIEWS -> PaperKind.CHILDS_VIEWS;
            case ANNUAL_REVIEW -> PaperKind.ANNUAL_REVIEW;
            case SEN_SUPPORT_RECORD -> PaperKind.SEN_SUPPORT_RECORD;
            case COSTINGS -> PaperKind.COSTINGS;
            case POSITION_STATEMENT -> PaperKind.POSITION_STATEMENT;
            case REPORT -> PaperKind.REPORT;
            case WITNESS_STATEMENT -> PaperKind.WITNESS_STATEMENT;
            case WORKING_DOCUMENT -> PaperKind.WORKING_DOCUMENT;
            case CORRESPONDENCE -> PaperKind.CORRESPONDENCE;
            case CERTIFICATE -> PaperKind.CERTIFICATE;
            case AGREEMENT -> PaperKind.AGREEMENT;
        };
    }
}
