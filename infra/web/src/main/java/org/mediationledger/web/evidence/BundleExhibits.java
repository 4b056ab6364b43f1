package org.mediationledger.web.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.mediationledger.bundle.plan.Exhibit;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.ids.CaseId;
import org.mediationledger.pack.EvidencePack;
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
    private static final RecipientClass RECIPIENT = RecipientClass.TRIBUNAL;
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
    public Exhibited pack(CaseId caseId, Actor actor, long position) {
        return pack(caseId, disclosed(caseId, actor, position));
    }

    private DisclosedAnswer disclosed(CaseId caseId, Actor actor, long position) {
        return enquiry.ask(new GetDisclosed(caseId, actor, RECIPIENT, position), DISCLOSED);
    }

    private Exhibited pack(CaseId caseId, DisclosedAnswer disclosed) {
        EvidencePack pack = desk.give(
                caseId,
                RECIPIENT,
                disclosed.events(),
                (office, disclosing) ->
                        office.giveCovering(caseId.value(), RECIPIENT, disclosed.records(), disclosing));
        List<String> checkpoint = checkpoint(pack.zip());
        return new Exhibited(
                pack.zip(),
                Long.parseLong(checkpoint.get(1)),
                checkpoint.get(2),
                new Exhibit.Records(pack.events(), disclosed.records()));
    }

    /** Sentences without names; what they rest on is in the pack that the same tree size and root prove. */
    @Override
    public Exhibited history(CaseId caseId, Actor actor, long position) {
        DisclosedAnswer disclosed = disclosed(caseId, actor, position);
        Exhibited pack = pack(caseId, disclosed);
        StringBuilder text = new StringBuilder("Open history of case " + caseId + "\n");
        text.append("Up to the ledger's position: ").append(position).append('\n');
        text.append("Size of the ledger's tree: ").append(pack.treeSize()).append('\n');
        text.append("Root of the ledger's tree: ").append(pack.root()).append("\n\n");
        Long after = null;
        do {
            TimelineAnswer page = enquiry.ask(
                    new GetTimeline(caseId, actor, null, after, GetTimeline.MOST, disclosed.version()), TIMELINE);
            page.entries().stream()
                    .filter(entry -> entry.disclosure() == DisclosureClass.OPEN && entry.position() <= position)
                    .forEach(entry -> text.append(line(entry)));
            after = page.nextAfter();
        } while (after != null && after < position);
        return new Exhibited(
                text.toString().getBytes(StandardCharsets.UTF_8), pack.treeSize(), pack.root(), pack.records());
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
