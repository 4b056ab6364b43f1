package org.mediationledger.paper.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.MeetingMode;

/** Made-up letters. */
public final class Letters {

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 19);
    public static final String CHILD = "Łukasz Wójcik";
    public static final String HOLDER = "Siân O’Brien-Wójcik";

    static final Family FAMILY = new Family(HOLDER, CHILD);
    static final Decision DECISION =
            new Decision("Kirklees Council", DecisionKind.PLAN_CONTENT, LocalDate.of(2026, 9, 10));
    static final Due ARRANGE_BY = new Due(LocalDate.of(2026, 10, 24), "SEND Regulations 2014 reg 36");
    static final Due APPEAL_BY = new Due(LocalDate.of(2026, 11, 10), "HESC Rules r 20(1)(c)");

    private Letters() {}

    public static Letterhead head() {
        return new Letterhead(
                "Northern Mediation Advice", "0161 496 0000", "Zoë Ångström", "ML-2026-000123", "Ms O’Brien", TODAY);
    }

    /** One of each kind. */
    static List<Letter> all() {
        return List.of(
                new AdviceConfirmation(
                        FAMILY,
                        DECISION,
                        LocalDate.of(2026, 9, 21),
                        new Due(LocalDate.of(2026, 11, 10), "SEND Regulations 2014 reg 33"),
                        APPEAL_BY),
                new AuthorityNotice(
                        FAMILY,
                        DECISION,
                        LocalDate.of(2026, 9, 24),
                        Set.of(IssueKind.SOCIAL_CARE, IssueKind.EDUCATION),
                        ARRANGE_BY),
                new CommissionerNotice(
                        FAMILY,
                        "Kirklees Council",
                        "NHS West Yorkshire Integrated Care Board",
                        LocalDate.of(2026, 9, 24),
                        Set.of(IssueKind.EDUCATION, IssueKind.HEALTH),
                        ARRANGE_BY),
                new MeetingNotice(
                        FAMILY,
                        LocalDate.of(2026, 10, 22),
                        LocalTime.of(14, 30),
                        MeetingMode.IN_PERSON,
                        "Town Hall, Huddersfield",
                        "Gwen Tŷ",
                        new Due(LocalDate.of(2026, 10, 14), "SEND Regulations 2014 reg 37")),
                offer(),
                new AgreementRecord(
                        FAMILY,
                        DECISION,
                        LocalDate.of(2026, 10, 22),
                        List.of(
                                new AgreementRecord.Step(
                                        "amend Section F",
                                        "The local authority",
                                        new Due(LocalDate.of(2026, 11, 26), "SEND Regulations 2014 reg 42(2)")),
                                new AgreementRecord.Step(
                                        "provide the equipment in Section H1",
                                        "The local authority",
                                        new Due(LocalDate.of(2026, 11, 5), "SEND Regulations 2014 reg 42(3)")),
                                new AgreementRecord.Step("visit the school", "Whoever undertook it", null))),
                new MeetingCancellation(FAMILY, LocalDate.of(2026, 10, 22)),
                new CertificateCover(FAMILY, DECISION, "MLC-000042", LocalDate.of(2026, 10, 26)));
    }

    public static Letter offer() {
        return new WrittenOffer(FAMILY, DECISION, LocalDate.of(2026, 9, 24), ARRANGE_BY, APPEAL_BY);
    }

    public static FullLetter to(Address address) {
        return new FullLetter(
                new ConfirmedAddress(address, LocalDate.of(2026, 9, 21)), WrittenLetter.of(head(), offer()), List.of());
    }
}
