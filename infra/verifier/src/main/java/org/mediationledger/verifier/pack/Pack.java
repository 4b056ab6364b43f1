package org.mediationledger.verifier.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.LeafKind;
import org.mediationledger.verifier.archive.Archive;
import org.mediationledger.verifier.archive.ArchiveFault;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.FindingCode;

/** An evidence pack as it was read. Nothing in it has been checked; it never changes. */
public final class Pack {

    private final Archive archive;
    private final List<PackedLeaf> entries;
    private final List<PackedLeaf> erasures;
    private final Optional<PackedLeaf> export;
    private final Optional<PackedLeaf> heads;
    private final Optional<Reading<Manifest>> manifest;
    private final Optional<Reading<SignedCheckpoint>> checkpoint;
    private final Optional<Reading<List<Redaction>>> redactions;

    private Pack(Archive archive) {
        this.archive = archive;
        this.entries = leaves(LeafKind.CASE_EVENT, PackPart.LEAF, PackPart.PROOF);
        this.erasures = leaves(LeafKind.ERASURE, PackPart.ERASURE, PackPart.ERASURE_PROOF);
        this.export = leaf(LeafKind.CASE_EXPORT, PackPart.EXPORT, PackPart.EXPORT_PROOF);
        this.heads = leaf(LeafKind.CASE_HEADS, PackPart.HEADS, PackPart.HEADS_PROOF);
        this.manifest = file(PackPart.MANIFEST).map(Manifest::read);
        this.checkpoint = file(PackPart.CHECKPOINT).map(Pack::checkpoint);
        this.redactions = file(PackPart.REDACTIONS).map(Redaction::readAll);
    }

    /** The pack that an archive holds. */
    public static Pack of(Archive archive) {
        return new Pack(archive);
    }

    /** What is wrong with the archive itself. */
    public List<ArchiveFault> archiveFaults() {
        return archive.faults();
    }

    /** All files by their names. */
    public SortedMap<String, Content> files() {
        return archive.files();
    }

    /** The one file in a place. */
    public Optional<Content> file(PackPart part) {
        return file(part.path());
    }

    /** The file of that name. */
    public Optional<Content> file(String path) {
        return Optional.ofNullable(archive.files().get(path));
    }

    /** The files in a place, by their numbers. */
    public SortedMap<Long, Content> numbered(PackPart part) {
        SortedMap<Long, Content> files = new TreeMap<>();
        archive.files().forEach((name, content) -> {
            OptionalLong number = part.number(name);
            if (number.isPresent()) {
                files.put(number.getAsLong(), content);
            }
        });
        return files;
    }

    /** The entries of the case, by the numbers of their files. */
    public List<PackedLeaf> entries() {
        return entries;
    }

    /** The erasures, by the numbers of their files. */
    public List<PackedLeaf> erasures() {
        return erasures;
    }

    /** The seal of this pack. */
    public Optional<PackedLeaf> export() {
        return export;
    }

    /** How far all cases had come. */
    public Optional<PackedLeaf> heads() {
        return heads;
    }

    /** All leaves: entries, seal, list of cases, erasures. */
    public List<PackedLeaf> leaves() {
        List<PackedLeaf> all = new ArrayList<>(entries);
        export.ifPresent(all::add);
        heads.ifPresent(all::add);
        all.addAll(erasures);
        return List.copyOf(all);
    }

    /** The list of contents, if there is one. */
    public Optional<Reading<Manifest>> manifest() {
        return manifest;
    }

    /** The checkpoint, if there is one; its signatures may be anybody's. */
    public Optional<Reading<SignedCheckpoint>> checkpoint() {
        return checkpoint;
    }

    /** What is withheld, if there is a list. */
    public Optional<Reading<List<Redaction>>> redactions() {
        return redactions;
    }

    /** The way from the case's head to the root over all cases, if there is a file. */
    public Optional<Reading<HeadsPath>> headsPath() {
        return file(PackPart.HEADS_PATH).map(HeadsPath::read);
    }

    /** What is disclosed of the entry with that number, if there is a file. */
    public Optional<Reading<List<String>>> disclosures(long number) {
        return file(PackPart.DISCLOSURES.path(number)).map(Disclosures::read);
    }

    /** The sizes in the names of consistency proofs. */
    public List<Growth> growths() {
        return archive.files().keySet().stream()
                .map(PackPart::growth)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The proof that the log grew so, if there is a file. */
    public Optional<Reading<ConsistencyProof>> consistency(Growth growth) {
        return file(PackPart.path(growth)).map(ConsistencyProof::read);
    }

    private List<PackedLeaf> leaves(LeafKind kind, PackPart place, PackPart proofPlace) {
        List<PackedLeaf> leaves = new ArrayList<>();
        numbered(place)
                .forEach((number, content) -> leaves.add(new PackedLeaf(
                        kind, OptionalLong.of(number), place.path(number), content, located(proofPlace.path(number)))));
        return List.copyOf(leaves);
    }

    private Optional<PackedLeaf> leaf(LeafKind kind, PackPart place, PackPart proofPlace) {
        return file(place)
                .map(content ->
                        new PackedLeaf(kind, OptionalLong.empty(), place.path(), content, located(proofPlace.path())));
    }

    private PackedLeaf.Located located(String path) {
        return new PackedLeaf.Located(path, file(path));
    }

    private static Reading<SignedCheckpoint> checkpoint(Content content) {
        try {
            return Reading.of(SignedCheckpoint.parse(content.bytes()));
        } catch (NoteRefused refused) {
            return Reading.refused(new Fault(FindingCode.NOTE_MALFORMED, String.valueOf(refused.getMessage())));
        }
    }
}
