package org.mediationledger.web.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.evidence.DisclosedAnswer;
import org.mediationledger.query.evidence.GetDisclosed;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.web.bundle.Exhibited;
import org.mediationledger.web.bundle.Exhibiting;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.timeline.Teller;
import org.springframework.stereotype.Component;

/** The files that go beside a bundle: what the Tribunal may see of a case's events, with proofs or as sentences. */
@Component
final class BundleExhibits implements Exhibiting {

    private static final Enquiry.Kind<DisclosedAnswer> DISCLOSED =
            new Enquiry.Kind<>(DisclosedAnswer.class, DisclosedAnswer::refusal);
    private static final Enquiry.Kind<TimelineAnswer> TIMELINE =
            new Enquiry.Kind<>(TimelineAnswer.class, TimelineAnswer::refusal);
    private static final String CHECKPOINT = "pack/checkpoint";

    private final Enquiry enquiry;
    private final PackDesk desk;
    private final Teller teller;

    BundleExhibits(Enquiry enquiry, PackDesk desk, Teller teller) {
        this.enquiry = enquiry;
        this.desk = desk;
        this.teller = teller;
    }

    @Override
    public Exhibited pack(CaseId caseId, Actor actor) {
        RecipientClass recipient = RecipientClass.TRIBUNAL;
        DisclosedAnswer answer = enquiry.ask(new GetDisclosed(caseId, actor, recipient), DISCLOSED);
        byte[] zip = desk.give(
                        caseId,
                        recipient,
                        answer.events(),
                        (office, disclosing) -> office.give(caseId.value(), recipient, disclosing))
                .zip();
        List<String> checkpoint = checkpoint(zip);
        return new Exhibited(zip, Long.parseLong(checkpoint.get(1)), checkpoint.get(2));
    }

    /** Sentences without names; what they rest on is in the pack that the same tree size and root prove. */
    @Override
    public Exhibited history(CaseId caseId, Actor actor) {
        Exhibited pack = pack(caseId, actor);
        StringBuilder text = new StringBuilder("Open history of case " + caseId + "\n");
        text.append("Size of the ledger's tree: ").append(pack.treeSize()).append('\n');
        text.append("Root of the ledger's tree: ").append(pack.root()).append("\n\n");
        Long after = null;
        do {
            TimelineAnswer page = page(caseId, actor, after);
            page.entries().stream()
                    .filter(entry -> entry.disclosure() == DisclosureClass.OPEN)
                    .forEach(entry -> text.append(line(entry)));
            after = page.nextAfter();
        } while (after != null);
        return new Exhibited(text.toString().getBytes(StandardCharsets.UTF_8), pack.treeSize(), pack.root());
    }

    private TimelineAnswer page(CaseId caseId, Actor actor, @Nullable Long after) {
        return enquiry.ask(new GetTimeline(caseId, actor, null, after, GetTimeline.MOST, null), TIMELINE);
    }

    private String line(TimelineEntry entry) {
        return entry.occurredOn() + ", position " + entry.position() + ", recorded " + entry.recordedAt() + ": "
                + teller.sentence(entry, Argument::value) + "\n";
    }

    /** Origin, size and root stand in the first three lines (C2SP tlog-checkpoint). */
    private static List<String> checkpoint(byte[] zip) {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.getName().equals(CHECKPOINT)) {
                    return new String(files.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
                }
            }
            throw new IllegalStateException("every pack has a checkpoint");
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
