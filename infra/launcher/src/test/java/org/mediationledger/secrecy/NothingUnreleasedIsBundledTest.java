package org.mediationledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.PdfPaper;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.terms.DocumentKind;
import tools.jackson.databind.JsonNode;

/**
 * A mark of its own in every confidential field of a case and in every kind of paper that was not released, as text and as a
 * picture: none of them is in any bundle, nor in what goes beside one. Marks of what was released are there, so that a
 * search which finds nothing would be noticed.
 */
class NothingUnreleasedIsBundledTest {

    private static final String APPEAL = "appeal: {types: ['SECTIONS_B_AND_F'], hearingOn: '2027-02-01'}, rules: [{}]";
    private static final String EXHIBITS =
            ", exhibits: [{kind: 'EVIDENCE_PACK', askedBy: 'APPELLANT', dispute: 'TIME'}, {kind: 'OPEN_HISTORY',"
                    + " askedBy: 'APPELLANT', dispute: 'CERTIFICATE'}]";

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_122);
    private final Set<String> secrets = new TreeSet<>();
    private final Set<String> released = new TreeSet<>();
    private final Set<String> secretPictures = new TreeSet<>();
    private final Set<String> releasedPictures = new TreeSet<>();

    @Test
    void no_mark_of_anything_confidential_or_unreleased_is_in_a_bundle() throws Exception {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Case kase = new Case(ledger);
            kase.confide();
            kase.keepPapersBack();
            kase.release();
            long then = kase.position();
            String core = kase.bundle("{" + APPEAL + EXHIBITS + "}", "");
            kase.releaseLate();
            String supplement = kase.bundle("{" + APPEAL + EXHIBITS + ", supplement: {bundle: '" + core + "'}}", "");
            String past = kase.bundle("{" + APPEAL + "}", "?asAt=" + then);
            String again =
                    kase.bundle("{" + APPEAL + ", reissue: {bundle: '" + supplement + "', cause: 'ADJOURNED'}}", "");

            assertThat(secrets).hasSizeGreaterThan(80);
            assertThat(secretPictures).hasSize(2);
            List<Found> all = new ArrayList<>();
            for (String id : List.of(core, supplement, past, again)) {
                Found found = in(kase.as("preparer").fetch(kase.path + "/bundles/" + id + "/pdf"));
                all.add(found);
                assertThat(found.marks(secrets)).as("marks in bundle %s", id).isEmpty();
                assertThat(found.pictures())
                        .as("pictures in bundle %s", id)
                        .doesNotContainAnyElementsOf(secretPictures);
                assertThat(marks(kase.as("preparer").fetch(kase.path + "/bundles/" + id + "/plan"), secrets))
                        .isEmpty();
            }
            for (String id : List.of(core, supplement)) {
                for (byte[] file : unzipped(kase.as("preparer").fetch(kase.path + "/bundles/" + id + "/pack"))) {
                    assertThat(marks(file, secrets)).isEmpty();
                }
                assertThat(marks(kase.as("preparer").fetch(kase.path + "/bundles/" + id + "/history"), secrets))
                        .isEmpty();
            }
            assertThat(all.getFirst().marks(released)).as("released marks").hasSizeGreaterThan(20);
            assertThat(all.getLast().marks(released)).isEqualTo(released);
            assertThat(all.getLast().pictures()).containsAll(releasedPictures);
        }
    }

    /** A case that everything is recorded of. */
    private final class Case {

        private final EmbeddedLedger ledger;
        private final String path;

        Case(EmbeddedLedger ledger) {
            this.ledger = ledger;
            this.path = "/api/cases/"
                    + as("coordinator")
                            .on("2026-09-24")
                            .post(Intake.afterNoticeOf("2026-09-10").ofParent(secret()))
                            .is(201)
                            .id();
            as("coordinator").on("2026-09-28").post(path + "/appeal", "{}").is(200);
        }

        Voice as(String user) {
            return Voice.of(ledger, user);
        }

        void confide() {
            as("coordinator").on("2026-09-29");
            String parent = as("coordinator").get(path).text("/intake/holders/0/person");
            for (ConfidentialTopic topic : ConfidentialTopic.values()) {
                said("/confidences", "{topic: '" + topic + "', words: '" + secret() + "'}");
            }
            said("/concerns", "{harm: 'NEGLECT', words: '" + secret() + "'}");
            said("/complaints", "{party: 'FAMILY', subject: 'ADVISER', words: '" + secret() + "'}");
            said("/feedback", "{party: 'FAMILY', score: 2, words: '" + secret() + "'}");
            said("/issues", "{issues: ['EDUCATION', 'HEALTH'], statement: '" + secret() + "'}");
            said(
                    "/holders/" + parent + "/contacts",
                    "{email: '" + secret() + "@example.org', address: '" + secret() + "'}");
            said("/access-needs", "{person: '" + parent + "', what: 'INTERPRETER', detail: '" + secret() + "'}");
        }

        private void said(String what, String body) {
            assertThat(as("adviser").post(path + what, body).response().statusCode())
                    .as(what)
                    .isIn(200, 201);
        }

        /** Every kind, lent and no more, in confidence, and shared; a version after the one that was released. */
        void keepPapersBack() {
            for (DocumentKind kind : DocumentKind.values()) {
                lend(kind, "PARTY", secret(), PdfPaper.of(List.of(secret())));
                lend(kind, "CONFIDENTIAL", secret(), PdfPaper.of(List.of(secret())));
            }
            String shared = lend(DocumentKind.REPORT, "PARTY", secret(), PdfPaper.of(List.of(secret())));
            as("coordinator")
                    .post(path + "/documents/" + shared + "/sharing", "{owner: 'FAMILY'}")
                    .is(200);
            lend(DocumentKind.CHILDS_VIEWS, "PARTY", secret(), picture(secretPictures));
            lend(DocumentKind.CHILDS_VIEWS, "CONFIDENTIAL", secret(), picture(secretPictures));
        }

        void release() {
            for (DocumentKind kind : DocumentKind.values()) {
                String document = lend(kind, "PARTY", mark(released), PdfPaper.of(List.of(mark(released))));
                release(kind, document);
                as("coordinator")
                        .lend(
                                path + "/documents/" + document + "/versions",
                                "{owner: 'FAMILY'}",
                                PdfPaper.of(List.of(secret())),
                                "application/pdf")
                        .is(201);
            }
            release(
                    DocumentKind.CHILDS_VIEWS,
                    lend(DocumentKind.CHILDS_VIEWS, "PARTY", mark(released), picture(releasedPictures)));
        }

        void releaseLate() {
            release(
                    DocumentKind.CORRESPONDENCE,
                    lend(DocumentKind.CORRESPONDENCE, "PARTY", mark(released), PdfPaper.of(List.of(mark(released)))));
        }

        private void release(DocumentKind kind, String document) {
            String ground = kind == DocumentKind.AGREEMENT ? "ALL_PARTIES" : "OWNER";
            as("coordinator")
                    .post(path + "/documents/" + document + "/release", "{owner: 'FAMILY', ground: '" + ground + "'}")
                    .is(200);
        }

        private String lend(DocumentKind kind, String disclosure, String title, byte[] file) {
            return as("coordinator")
                    .lend(
                            path + "/documents",
                            "{kind: '" + kind + "', disclosure: '" + disclosure
                                    + "', owner: 'FAMILY', author: 'OTHER', title: '" + title + "'}",
                            file,
                            "application/pdf")
                    .is(201)
                    .id();
        }

        /** The place of the newest event that a preparer may know of, ten seconds later. */
        long position() {
            List<JsonNode> entries =
                    as("preparer").get(path + "/timeline?limit=200").is(200).list("/items");
            as("coordinator").on("2026-10-01");
            return entries.getLast().path("position").asLong();
        }

        String bundle(String order, String parameters) {
            String id = as("preparer")
                    .post(path + "/bundles" + parameters, order)
                    .is(201)
                    .id();
            Answer bundle = as("preparer").get(path + "/bundles/" + id).is(200);
            while (Set.of("QUEUED", "LOOKING", "WRITING").contains(bundle.text("/state"))) {
                Thread.onSpinWait();
                bundle = as("preparer").get(path + "/bundles/" + id).is(200);
            }
            assertThat(bundle.text("/state")).as(bundle.body()).isEqualTo("MADE");
            return id;
        }
    }

    private String secret() {
        return mark(secrets);
    }

    /** No two are alike, and none comes about by chance. */
    private String mark(Set<String> among) {
        StringBuilder mark = new StringBuilder("Zq");
        for (int at = 0; at < 14; at++) {
            mark.append((char) ('a' + random.nextInt(26)));
        }
        among.add(mark.toString());
        return mark.toString();
    }

    /** Noise, which no program draws by itself; known by its pixels. */
    private byte[] picture(Set<String> among) {
        BufferedImage noise = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 64 * 64; at++) {
            noise.setRGB(at % 64, at / 64, random.nextInt(1 << 24));
        }
        among.add(pixels(noise));
        return PdfPaper.of(noise);
    }

    /**
     * What a bundle is read for.
     *
     * @param texts its bytes as they are, its streams decoded, and its text as poppler reads it
     * @param pictures digests of all pictures' pixels
     */
    private record Found(List<byte[]> texts, Set<String> pictures) {

        Set<String> marks(Set<String> wanted) {
            Set<String> found = new TreeSet<>();
            texts.forEach(text -> found.addAll(NothingUnreleasedIsBundledTest.marks(text, wanted)));
            return found;
        }
    }

    private Found in(byte[] pdf) throws Exception {
        List<byte[]> texts = new ArrayList<>(List.of(pdf));
        Set<String> pictures = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    texts.add(decoded(stream));
                    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                        pictures.add(pixels(new PDImageXObject(new PDStream(stream), null).getImage()));
                    }
                }
            }
        }
        texts.add(poppler(pdf));
        return new Found(texts, pictures);
    }

    private static byte[] decoded(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return stream.createRawInputStream().readAllBytes();
        }
        return stream.createInputStream().readAllBytes();
    }

    private byte[] poppler(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("bundle.pdf"), pdf);
        Path text = folder.resolve("bundle.txt");
        Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), text.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("pdftotext (poppler-utils) ends")
                .isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllBytes(text);
    }

    /** In UTF-8 and in UTF-16, as PDFs write texts, these perhaps in hexadecimal digits. */
    private static Set<String> marks(byte[] text, Set<String> wanted) {
        String plain = new String(text, StandardCharsets.ISO_8859_1);
        String lower = plain.toLowerCase(Locale.ROOT);
        Set<String> found = new TreeSet<>();
        for (String mark : wanted) {
            byte[] wide = mark.getBytes(StandardCharsets.UTF_16BE);
            if (plain.contains(mark)
                    || plain.contains(new String(wide, StandardCharsets.ISO_8859_1))
                    || lower.contains(HexFormat.of().formatHex(wide))
                    || lower.contains(HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8)))) {
                found.add(mark);
            }
        }
        return found;
    }

    private static List<byte[]> unzipped(byte[] zip) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                files.add(in.readAllBytes());
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private static String pixels(BufferedImage picture) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int[] all = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            Arrays.stream(all)
                    .forEach(pixel -> digest.update(
                            HexFormat.of().toHexDigits(pixel & 0xFFFFFF).getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
