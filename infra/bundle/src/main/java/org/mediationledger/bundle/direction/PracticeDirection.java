package org.mediationledger.bundle.direction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An edition of the Practice Direction's table. Every limit, statement and heading says where it is from and whether its
 * wording was checked.
 *
 * <p><b>Appeals heard together.</b> Each type of appeal has its own limit for the evidence of a party. What several of
 * them allow together is not in anything that was at hand, so the safest reading holds until the table says otherwise:
 * <em>the largest one</em>, not their sum. An appeal about Sections B, F and I with a request for recommendations allows
 * each party 100 pages, not 250. A bundle that keeps to this keeps to the sum as well; one that doesn't needs the note
 * that explains non-compliance, which does no harm if the sum was meant. This reading is marked unverified.
 */
public final class PracticeDirection {

    /** The edition that this build plans bundles by. */
    public static final String IN_FORCE = "pd1-2025.1";

    private static final String PAGES = "pages";

    private final Table table;
    private final Combining combining;

    private PracticeDirection(Table table) {
        this.table = table;
        this.combining = Combining.valueOf(table.value("combined.rule"));
    }

    /** The edition in force. */
    public static PracticeDirection inForce() {
        return of(IN_FORCE);
    }

    /**
     * An edition by its name.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public static PracticeDirection of(String edition) {
        return new PracticeDirection(Table.read(edition));
    }

    /** The edition's name. */
    public String edition() {
        return table.edition();
    }

    /** The first day of final hearings that it governs. */
    public LocalDate from() {
        return LocalDate.parse(table.value("from"));
    }

    /** Whether it governs a final hearing on that day. */
    public boolean governs(LocalDate hearing) {
        return !hearing.isBefore(from());
    }

    /**
     * The page limit of each part that has one.
     *
     * @param types of the appeal, one or more
     */
    public Map<Part, Limit> limits(Set<AppealType> types) {
        Map<Part, Limit> limits = new EnumMap<>(Part.class);
        for (Schedule schedule : Schedule.of(types)) {
            schedule.parts().forEach(part -> limits.merge(part, partLimit(schedule, part), Limit::larger));
        }
        Limit evidence = evidence(types);
        limits.put(Part.APPELLANT_EVIDENCE, evidence);
        limits.put(Part.RESPONDENT_EVIDENCE, evidence);
        return Collections.unmodifiableMap(limits);
    }

    /**
     * How many pages of evidence each party has.
     *
     * @param types of the appeal, one or more
     */
    public Limit evidence(Set<AppealType> types) {
        return types.stream()
                .sorted()
                .map(type -> table.limit("evidence." + type, PAGES))
                .reduce(combining::of)
                .orElseThrow(() -> new IllegalArgumentException("an appeal has at least one type"));
    }

    /** What is limited of a single paper. */
    public Limit limit(PaperLimit limit) {
        return table.limit("paper." + limit, limit.unit());
    }

    /** What is asked beside page limits. */
    public Statement asked(Asked asked) {
        return table.statement("asked." + asked);
    }

    /** What a bundle must not contain. */
    public List<Statement> mustNotContain() {
        return table.statements("exclusion");
    }

    /** What nobody can measure from a plan, so that a person has to look. */
    public List<Statement> unmeasured() {
        return table.statements("unmeasured");
    }

    /** How this edition reads what is left open. */
    public List<Statement> readings() {
        return table.statements("reading");
    }

    /** What a part is called, which differs for a claim that is heard by itself. */
    public Heading heading(Part part, Set<AppealType> types) {
        String key = "section." + part;
        return new Heading(
                table.value(key + ".letter"),
                table.value(key + "." + Schedule.first(types).headingRow()));
    }

    /** Where the order and the heading of a part are from. */
    public Source headingSource(Part part) {
        return table.source("section." + part);
    }

    /**
     * The part to which a paper belongs. What is a party's evidence by its kind, and no party's in fact, is in the core.
     *
     * @param kind of the paper
     * @param party whose evidence it is
     * @param types of the appeal, one or more
     */
    public Part partOf(PaperKind kind, Party party, Set<AppealType> types) {
        List<String> rooms = List.of(table.value("kind." + kind).split(" "));
        String room = Schedule.first(types) == Schedule.CLAIM ? rooms.getLast() : rooms.getFirst();
        return "EVIDENCE".equals(room) ? evidenceOf(party) : Part.valueOf(room);
    }

    private Limit partLimit(Schedule schedule, Part part) {
        return table.limit(schedule.limitRows() + part, PAGES);
    }

    private static Part evidenceOf(Party party) {
        return switch (party) {
            case APPELLANT -> Part.APPELLANT_EVIDENCE;
            case RESPONDENT -> Part.RESPONDENT_EVIDENCE;
            case BOTH -> Part.SHARED_EVIDENCE;
            case NEITHER -> Part.CORE;
        };
    }
}
