package org.mediationledger.bundle.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Difference;
import org.mediationledger.bundle.plan.Exhibit;
import org.mediationledger.bundle.plan.Issue;
import org.mediationledger.bundle.plan.LeftOut;
import org.mediationledger.bundle.plan.Outstanding;
import org.mediationledger.bundle.plan.PageRange;

/** The sentences of the pages before the first paper, but for the index. */
final class FrontText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private FrontText() {}

    /** Short, as the index has it: the same whatever Java calls the months. */
    static String shortDay(@Nullable LocalDate day) {
        return day == null
                ? "undated"
                : day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "undated" : DAY.format(day);
    }

    /** What page 1 says of the bundle and of the appeal, a fact in each. */
    static List<String> facts(BundlePlan plan) {
        List<String> facts = new ArrayList<>();
        facts.add("Case: " + plan.front().caseReference());
        facts.add("Appeal: "
                + (plan.appeal().reference() == null
                        ? "not yet numbered"
                        : plan.appeal().reference()));
        plan.appeal().types().forEach(type -> facts.add("About: " + about(type)));
        facts.add("Prepared by: " + plan.front().preparedBy());
        facts.add("Prepared on: " + day(plan.front().preparedOn()));
        if (plan.appeal().hearingOn() != null) {
            facts.add("Hearing: " + day(plan.appeal().hearingOn()));
        }
        facts.add("Issue: " + issue(plan.issue()));
        facts.add("Ledger looked at up to position: " + plan.front().asAt());
        facts.add("SHA-256 of the plan of this bundle: " + plan.digest());
        return facts;
    }

    private static String about(AppealType type) {
        return switch (type) {
            case REFUSAL_TO_ASSESS -> "refusal of an EHC needs assessment";
            case REFUSAL_TO_ISSUE -> "refusal to issue an EHC plan";
            case SECTIONS_B_AND_F -> "Sections B and F of the EHC plan";
            case SECTION_I -> "Section I of the EHC plan";
            case CEASE -> "ceasing to maintain the EHC plan";
            case RECOMMENDATIONS -> "recommendations on health or social care";
            case DISABILITY_CLAIM -> "claim of disability discrimination";
        };
    }

    private static String issue(Issue issue) {
        return switch (issue) {
            case Issue.First first -> "first";
            case Issue.Supplement supplement ->
                "supplement " + supplement.number() + " to the bundle whose plan has SHA-256 "
                        + supplement.earlier().plan();
            case Issue.Reissue again ->
                "number " + again.number() + ", " + cause(again.cause())
                        + ", in place of the bundle whose plan has SHA-256 "
                        + again.earlier().plan();
        };
    }

    private static String cause(Issue.Cause cause) {
        return switch (cause) {
            case ADJOURNED -> "made again because the hearing was adjourned";
            case CORRECTED -> "made again with a correction";
            case DIRECTED -> "made again as the Tribunal directed";
        };
    }

    /** What page 1 says of a file that goes beside the bundle. */
    static List<String> of(Exhibit exhibit, long position) {
        String kind = switch (exhibit.kind()) {
            case OPEN_HISTORY -> "open history of the case";
            case EVIDENCE_PACK -> "evidence pack";
        };
        String dispute = switch (exhibit.dispute()) {
            case TIME -> "in a dispute about time";
            case CERTIFICATE -> "in a dispute about the certificate";
        };
        return List.of(
                exhibit.name() + " (" + kind + "), asked for by " + side(exhibit.askedBy()) + " " + dispute,
                "SHA-256 of the file: " + exhibit.sha256(),
                records(exhibit, position),
                "Size of the ledger's tree: " + exhibit.treeSize(),
                "Root of the ledger's tree: " + exhibit.root());
    }

    private static String records(Exhibit exhibit, long position) {
        Exhibit.Records records = exhibit.records();
        String upTo = "Records of the case up to position " + position + ": " + records.inBundle();
        if (records.areAll()) {
            return upTo + "; the tree has no more of it";
        }
        return upTo
                + switch (exhibit.kind()) {
                    case OPEN_HISTORY ->
                        "; the earliest pack for the Tribunal that has them all, whose tree this is, has ";
                    case EVIDENCE_PACK -> "; the earliest pack for the Tribunal that has them all, which this is, has ";
                }
                + records.inTree();
    }

    static String of(LeftOut leftOut) {
        String count =
                leftOut.count() == null ? "" : ", " + leftOut.count() + (leftOut.count() == 1 ? " paper" : " papers");
        return "Papers of the class \u201c" + words(leftOut.disclosureClass()) + "\u201d: "
                + words(leftOut.reason()).toLowerCase(Locale.ROOT) + count;
    }

    private static String words(String code) {
        String lower = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    static String state(Outstanding outstanding) {
        return switch (outstanding.state()) {
            case MISSING -> "Missing";
            case DISPUTED -> "Disputed";
        };
    }

    static String change(Difference difference) {
        return switch (difference.change()) {
            case ADDED -> "New";
            case KEPT -> "Kept";
            case REMOVED -> "Removed";
        };
    }

    static String pages(@Nullable PageRange pages) {
        if (pages == null) {
            return "none";
        }
        return pages.first().equals(pages.last()) ? pages.first() : pages.first() + "\u2013" + pages.last();
    }

    static String side(Party party) {
        return switch (party) {
            case APPELLANT -> "the appellant";
            case RESPONDENT -> "the respondent";
            case BOTH -> "both sides";
            case NEITHER -> "neither side";
        };
    }
}
