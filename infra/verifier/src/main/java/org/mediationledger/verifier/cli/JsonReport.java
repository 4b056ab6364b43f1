package org.mediationledger.verifier.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.Cosignature;
import org.mediationledger.verifier.Report;
import org.mediationledger.verifier.Told;
import org.mediationledger.verifier.check.Withheld;
import org.mediationledger.verifier.finding.Finding;

/** A report for programs: one line of canonical JSON. */
final class JsonReport {

    private JsonReport() {}

    /** The bytes of the line, without its end. */
    static byte[] bytes(Report report, List<Proofs.Written> proofs) {
        return CanonicalJson.write(new JsonObject(Map.of(
                "verdict", text(report.verdict().name()),
                "exitCode", number(report.verdict().exitCode()),
                "pack", told(report.told()),
                "findings", array(report.findings(), JsonReport::finding),
                "findingsInAll", number(report.count()),
                "withheld", withheld(report.withheld()),
                "notProved", array(report.notProved(), JsonReport::text),
                "splitViews", array(proofs, JsonReport::proof))));
    }

    private static Json told(Told told) {
        Map<String, Json> members = new TreeMap<>();
        told.caseName().ifPresent(caseName -> members.put("case", text(caseName)));
        told.recipient().ifPresent(recipient -> members.put("recipient", text(recipient)));
        told.origin().ifPresent(origin -> members.put("origin", text(origin)));
        put(members, "size", told.size());
        members.put("entries", number(told.entries()));
        members.put("witnesses", array(told.cosignatures(), JsonReport::witness));
        return new JsonObject(members);
    }

    private static Json witness(Cosignature cosignature) {
        return new JsonObject(Map.of("name", text(cosignature.witness().name()), "time", text(Times.of(cosignature))));
    }

    private static Json finding(Finding finding) {
        Map<String, Json> members = new TreeMap<>();
        members.put("code", text(finding.code().name()));
        members.put("verdict", text(finding.code().verdict().name()));
        members.put("sentence", text(finding.code().sentence()));
        members.put("detail", text(finding.detail()));
        Optional.of(finding.where().file())
                .filter(file -> !file.isEmpty())
                .ifPresent(file -> members.put("file", text(file)));
        put(members, "index", finding.where().index());
        put(members, "caseSeq", finding.where().caseSeq());
        return new JsonObject(members);
    }

    private static Json withheld(Withheld withheld) {
        Map<String, Json> reasons = withheld.reasons().entrySet().stream()
                .collect(Collectors.toMap(reason -> reason.getKey().name(), reason -> number(reason.getValue())));
        return new JsonObject(Map.of(
                "reasons", new JsonObject(reasons),
                "erased", number(withheld.erased()),
                "unexplained", number(withheld.unexplained())));
    }

    private static Json proof(Proofs.Written written) {
        Map<String, Json> members = new TreeMap<>();
        members.put("first", text(written.view().firstName()));
        members.put("second", text(written.view().secondName()));
        written.file().ifPresent(file -> members.put("file", text(file.toString())));
        return new JsonObject(members);
    }

    private static <T> Json array(List<T> values, Function<T, Json> json) {
        return new JsonArray(values.stream().map(json).toList());
    }

    /** As text where it is beyond what JSON numbers keep exactly. */
    private static void put(Map<String, Json> members, String name, OptionalLong value) {
        value.ifPresent(each -> members.put(name, each <= JsonInteger.MAX ? number(each) : text(Long.toString(each))));
    }

    private static Json text(String text) {
        return new JsonString(text);
    }

    private static Json number(long number) {
        return new JsonInteger(number);
    }
}
