package org.mediationledger.verifier.attack;

import java.util.List;
import java.util.OptionalLong;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Verdict;

/**
 * What the program answered.
 *
 * @param exitCode of the process
 * @param verdict that was printed
 * @param findings that were printed
 * @param splitViews the files that proofs of two histories were written to
 */
public record Answer(int exitCode, Verdict verdict, List<Found> findings, List<String> splitViews) {

    private static final JsonLimits LIMITS = new JsonLimits(1 << 24, 16);

    /** One finding as it was printed. */
    public record Found(FindingCode code, String file, OptionalLong index, OptionalLong caseSeq) {}

    static Answer read(int exitCode, byte[] out, String err) {
        if (!err.isEmpty()) {
            throw new AssertionError("exit code " + exitCode + ": " + err);
        }
        JsonObject report = (JsonObject) CanonicalJson.read(out, LIMITS);
        return new Answer(
                exitCode,
                Verdict.valueOf(text(report, "verdict")),
                array(report, "findings").stream().map(Answer::found).toList(),
                array(report, "splitViews").stream()
                        .map(pair -> text((JsonObject) pair, "file"))
                        .toList());
    }

    /** The codes that were found, each once. */
    public List<FindingCode> codes() {
        return findings.stream().map(Found::code).distinct().toList();
    }

    private static Found found(Json value) {
        JsonObject finding = (JsonObject) value;
        return new Found(
                FindingCode.valueOf(text(finding, "code")),
                finding.member("file").map(file -> ((JsonString) file).value()).orElse(""),
                number(finding, "index"),
                number(finding, "caseSeq"));
    }

    private static List<Json> array(JsonObject object, String name) {
        return ((JsonArray) object.member(name).orElseThrow()).elements();
    }

    private static String text(JsonObject object, String name) {
        return ((JsonString) object.member(name).orElseThrow()).value();
    }

    private static OptionalLong number(JsonObject object, String name) {
        return object.member(name)
                .filter(JsonInteger.class::isInstance)
                .map(number -> OptionalLong.of(((JsonInteger) number).value()))
                .orElseGet(OptionalLong::empty);
    }
}
