package org.mediationledger.journeys.kit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A family to be taken on; unless said otherwise, about a refusal to assess by Manchester, at the Together Trust. */
public final class Intake {

    private static final String MANCHESTER = "E08000003";
    private static final String TOGETHER_TRUST = "together-trust";

    private final Map<String, Object> body;

    private Intake(Map<String, Object> body) {
        this.body = body;
    }

    /** A family that may wish to mediate, after the notice was sent on that day. */
    public static Intake afterNoticeOf(String sentOn) {
        return family("MEDIATION")
                .with("decision", Map.of("kind", "REFUSAL_TO_ASSESS", "sentOn", sentOn))
                .with("issues", List.of("EDUCATION"));
    }

    /** Parties who may wish to resolve a disagreement with an independent person's help. */
    public static Intake intoDisagreementResolution() {
        return family("DISAGREEMENT_RESOLUTION")
                .with("disagreement", Map.of("kind", "SCHOOL_PROVISION", "stage", "SEN_SUPPORT"));
    }

    private static Intake family(String process) {
        return new Intake(Map.of())
                .with("process", process)
                .with("source", "INFORMATION_AND_ADVICE_SERVICE")
                .with("channel", "HELPLINE")
                .with("referredBy", "ias-manchester")
                .with("localAuthority", MANCHESTER)
                .with("provider", TOGETHER_TRUST)
                .with("adviserOrganisation", TOGETHER_TRUST)
                .with("holder", Map.of("capacity", "PARENT", "name", "Ada Example", "phone", "0161 496 0000"))
                .with("child", Map.of("name", "Ben Example", "dateOfBirth", "2015-09-01"));
    }

    /** The same with that field. */
    public Intake with(String field, Object value) {
        Map<String, Object> more = new TreeMap<>(body);
        more.put(field, value);
        return new Intake(more);
    }

    /** The same, about other issues. */
    public Intake about(String... issues) {
        return with("issues", List.of(issues));
    }

    /** The same, with that parent, who is reached so. */
    public Intake ofParent(String name, String phone) {
        return with("holder", Map.of("capacity", "PARENT", "name", name, "phone", phone));
    }

    /** The same, with that parent. */
    public Intake ofParent(String name) {
        return with("holder", Map.of("capacity", "PARENT", "name", name, "phone", "0161 496 0000"));
    }

    /** The opening of a case that goes on where another leaves off, with the first contact that is kept. */
    public Map<String, Object> continuing(String relation, String organisation, String contactedOn) {
        return Map.of(
                "opening",
                body,
                "relation",
                relation,
                "firstContact",
                Map.of("organisation", organisation, "channel", "TELEPHONE", "occurredOn", contactedOn));
    }

    Map<String, Object> body() {
        return body;
    }
}
