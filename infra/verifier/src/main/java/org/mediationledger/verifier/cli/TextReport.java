package org.mediationledger.verifier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediationledger.digest.note.Cosignature;
import org.mediationledger.verifier.Report;
import org.mediationledger.verifier.Told;
import org.mediationledger.verifier.check.Withheld;
import org.mediationledger.verifier.finding.Finding;
import org.mediationledger.verifier.finding.Where;

/** A report for people: the verdict first. */
final class TextReport {

    private final Report report;
    private final List<Proofs.Written> proofs;

    TextReport(Report report, List<Proofs.Written> proofs) {
        this.report = report;
        this.proofs = List.copyOf(proofs);
    }

    /** The lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(report.verdict().name());
        lines.add("");
        lines.addAll(told(report.told()));
        lines.add("");
        lines.addAll(findings());
        lines.addAll(proofs.stream().map(TextReport::proof).toList());
        lines.add(withheld(report.withheld()));
        lines.add("");
        lines.add("Not proved:");
        report.notProved().forEach(sentence -> lines.add("  - " + sentence));
        return lines;
    }

    private static List<String> told(Told told) {
        String pack = "The pack says: case " + told.caseName().orElse("unknown") + ", " + told.entries()
                + " entries, for " + told.recipient().orElse("unknown") + ".";
        String log = "The log: " + told.origin().map(Printable::of).orElse("unknown") + ", at size "
                + (told.size().isPresent() ? Long.toString(told.size().getAsLong()) : "unknown") + ".";
        return Stream.concat(Stream.of(pack, log), told.cosignatures().stream().map(TextReport::witnessed))
                .toList();
    }

    private static String witnessed(Cosignature cosignature) {
        return "Witnessed by " + cosignature.witness().name() + " at " + Times.of(cosignature) + ".";
    }

    private List<String> findings() {
        if (report.findings().isEmpty()) {
            return List.of("No findings.");
        }
        List<String> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            lines.add(finding.code().name() + place(finding.where()));
            lines.add("    " + finding.code().sentence());
            lines.add("    (" + finding.detail() + ")");
        }
        long more = report.count() - report.findings().size();
        if (more > 0) {
            lines.add("and " + more + " more of the same codes.");
        }
        return lines;
    }

    private static String place(Where where) {
        String place = Stream.of(
                        Stream.of(where.file()).filter(file -> !file.isEmpty()).map(Printable::of),
                        where.index().stream().mapToObj(index -> "leaf " + index),
                        where.caseSeq().stream().mapToObj(number -> "entry " + number))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? "" : "  " + place;
    }

    private static String proof(Proofs.Written written) {
        return written.file()
                .map(file -> "Both checkpoints that prove two histories are in " + file + ". Keep it, and show it.")
                .orElse("The two checkpoints that prove two histories could not be written here: keep "
                        + written.view().firstName() + " and " + written.view().secondName() + ".");
    }

    private static String withheld(Withheld withheld) {
        if (withheld.isNothing()) {
            return "Nothing is withheld.";
        }
        String reasons = withheld.reasons().entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey().name())
                .collect(Collectors.joining(", "));
        return "Values not shown: " + (reasons.isEmpty() ? "" : reasons + ", ") + withheld.erased() + " erased, "
                + withheld.unexplained() + " without a reason.";
    }
}
