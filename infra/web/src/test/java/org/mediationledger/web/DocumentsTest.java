package org.mediationledger.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.KeptBytes;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.documents.blob.ReadableBytes;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.events.Paper;
import org.mediationledger.events.RedactedRegion;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.papers.ListPapers;
import org.mediationledger.query.papers.PapersAnswer;
import org.mediationledger.query.papers.ShownPaper;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.Opened;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentFormat;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.document.UploadFolder;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers on their way in and out. */
class DocumentsTest extends EdgeTest {

    private static final CaseId CASE = CaseId.of("0a0b0c0d-0000-8000-8000-000000000001");
    private static final String DOCUMENTS = "/api/cases/" + CASE + "/documents";
    private static final Instant LONG_HENCE = Instant.parse("2100-01-01T00:00:00Z");

    private static final String ABOUT = """
            {"kind": "REPORT", "owner": "FAMILY", "author": "EDUCATIONAL_PSYCHOLOGIST", "dated": "2026-09-01",
             "title": "Dr Łukasz Wójcik – report", "occurredOn": "2026-11-20"}""";

    @Autowired
    Blobs blobs;

    @Autowired
    DocumentBytes bytes;

    @Autowired
    Opener opener;

    @Autowired
    KeysInMemory keys;

    @Autowired
    UploadFolder folder;

    private final List<ShownPaper> papers = new ArrayList<>();

    @BeforeEach
    void a_case_without_papers() throws IOException {
        papers.clear();
        queries.answer(ListPapers.class, query -> new PapersAnswer(papers, 6, null));
        for (BlobId left : kept()) {
            blobs.delete(left);
        }
    }

    @Test
    void what_is_uploaded_is_kept_encrypted_and_told_to_the_case() throws IOException {
        byte[] pdf = pdf(3);

        Reply reply = upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf, "application/pdf")
                .is(201);

        DocumentCommand.AddDocument command = commands.only(DocumentCommand.AddDocument.class);
        assertThat(command.document()).hasToString(reply.text("id"));
        assertThat(command.kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(command.disclosure()).isEqualTo(DisclosureClass.PARTY);
        assertThat(command.owner()).isEqualTo(Party.FAMILY);
        assertThat(command.author()).isEqualTo(DocumentAuthor.EDUCATIONAL_PSYCHOLOGIST);
        assertThat(command.dated()).isEqualTo(LocalDate.parse("2026-09-01"));
        assertThat(opened(command.title())).isEqualTo("Dr Łukasz Wójcik – report");
        assertThat(command.version().number()).isEqualTo(1);
        assertThat(command.version().format()).isEqualTo(DocumentFormat.PDF);
        assertThat(command.version().pages()).isEqualTo(3);
        assertThat(opened(command.version().size())).isEqualTo(Integer.toString(pdf.length));
        assertThat(opened(command.version().digest())).isEqualTo(sha256(pdf));
        assertThat(kept()).containsExactly(command.version().bytes());
        assertThat(keys.scopes()).anySatisfy(scope -> {
            assertThat(scope.retention()).isEqualTo(RetentionClass.DOCUMENT);
            assertThat(scope.personId()).isEqualTo(command.document().value());
        });
        assertThat(receiving()).isEmpty();
    }

    @Test
    void what_was_uploaded_is_downloaded_whole_or_in_part_and_the_reading_is_recorded() throws IOException {
        byte[] text = text(300_000);
        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, text, "text/plain").is(201);
        DocumentCommand.AddDocument command = commands.only(DocumentCommand.AddDocument.class);
        show(command, false);
        String path = DOCUMENTS + "/" + command.document() + "/versions/1";
        access.forget();

        HttpResponse<byte[]> whole = download(path);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(text);
        assertThat(whole.headers().firstValue("content-disposition").orElse("")).startsWith("attachment;");
        assertThat(whole.headers().firstValue("cache-control")).contains("no-store");

        HttpResponse<byte[]> part = download(path, "Range", "bytes=70000-200000");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(text, 70_000, 200_001));
        assertThat(part.headers().firstValue("content-range")).contains("bytes 70000-200000/300000");

        assertThat(access.all()).hasSize(2).allSatisfy(read -> {
            assertThat(read.action()).isEqualTo(Action.READ_PAPERS);
            assertThat(read.cases()).containsExactly(CASE);
            assertThat(read.view()).isEqualTo("GET /api/cases/{caseId}/documents/{document}/versions/{version}");
        });
        assertThat(access.all()).extracting(AccessRecord::actor).doesNotContainNull();
    }

    @Test
    void the_list_opens_titles_for_whoever_prepares_a_bundle_too() throws IOException {
        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf(2), "application/pdf").is(201);
        show(commands.only(DocumentCommand.AddDocument.class), false);

        Reply reply = get(Role.PREPARER, DOCUMENTS).is(200);

        assertThat(reply.json().at("/papers/0/title").asString()).isEqualTo("Dr Łukasz Wójcik – report");
        assertThat(reply.json().at("/papers/0/pages").asInt()).isEqualTo(2);
        assertThat(reply.json().at("/papers/0/format").asString()).isEqualTo("PDF");
        assertThat(reply.json().at("/papers/0/withdrawn").asBoolean(true)).isFalse();
    }

    @Test
    void a_paper_that_was_taken_back_or_that_nobody_shows_is_not_there() throws IOException {
        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf(1), "application/pdf").is(201);
        DocumentCommand.AddDocument command = commands.only(DocumentCommand.AddDocument.class);
        String path = DOCUMENTS + "/" + command.document() + "/versions/1";

        get(Role.FAMILY, path).isProblem(404, "NOT_FOUND");
        show(command, true);
        get(Role.FAMILY, path).isProblem(404, "NOT_FOUND");
    }

    @Test
    void an_erased_paper_is_gone() throws IOException {
        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf(1), "application/pdf").is(201);
        DocumentCommand.AddDocument command = commands.only(DocumentCommand.AddDocument.class);
        show(command, false);
        keys.destroy(command.title().keyId());

        get(Role.FAMILY, DOCUMENTS + "/" + command.document() + "/versions/1").isProblem(410, "DOCUMENT_ERASED");
        assertThat(get(Role.FAMILY, DOCUMENTS)
                        .is(200)
                        .json()
                        .at("/papers/0/title/erased")
                        .asBoolean(false))
                .isTrue();
    }

    @Test
    void a_file_that_is_not_taken_is_refused_with_its_reason_and_leaves_nothing() throws IOException {
        byte[] broken = Arrays.copyOf(pdf(2), 300);

        for (Reply reply : List.of(
                upload(Role.COORDINATOR, DOCUMENTS, ABOUT, new byte[0], "application/pdf"),
                upload(Role.COORDINATOR, DOCUMENTS, ABOUT, new byte[] {1, 2, 3, 0}, "application/octet-stream"),
                upload(Role.COORDINATOR, DOCUMENTS, ABOUT, broken, "application/pdf"),
                upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf(1), "image/png"))) {
            reply.isProblem(422, "FILE_NOT_TAKEN");
            assertThat(reply.text("field")).isEqualTo("file");
            assertThat(reply.text("detail")).endsWith(".");
        }
        assertThat(commands.taken()).isEmpty();
        assertThat(kept()).isEmpty();
        assertThat(receiving()).isEmpty();
    }

    @Test
    void a_file_of_more_than_fifty_megabytes_is_refused_while_it_comes() throws IOException {
        Reply reply =
                upload(Role.COORDINATOR, DOCUMENTS, ABOUT, new byte[50 * 1024 * 1024 + 1], "application/octet-stream");

        reply.isProblem(413, "BODY_TOO_LARGE");
        assertThat(reply.text("field")).isEqualTo("file");
        assertThat(receiving()).isEmpty();
    }

    @Test
    void what_the_case_refuses_is_removed_again() throws IOException {
        commands.failWith(refused(RefusalCode.DOCUMENTS_TOO_MANY));

        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf(1), "application/pdf").isProblem(409, "DOCUMENTS_TOO_MANY");

        assertThat(kept()).isEmpty();
        assertThat(receiving()).isEmpty();
    }

    @Test
    void the_same_request_again_keeps_nothing_twice_and_says_the_same_to_the_case() throws IOException {
        byte[] pdf = pdf(1);
        Reply first = upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf, "application/pdf", "Idempotency-Key", "d1");
        DocumentCommand.AddDocument command = commands.only(DocumentCommand.AddDocument.class);
        show(command, false);
        Reply again = upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf, "application/pdf", "Idempotency-Key", "d1");
        Reply other = upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf(2), "application/pdf", "Idempotency-Key", "d1");

        assertThat(again.text("id")).isEqualTo(first.text("id"));
        List<Object> hashes = commands.taken().stream()
                .map(message -> message.getMetaData().get("bodyHash"))
                .toList();
        assertThat(hashes.get(1)).isNotNull().isEqualTo(hashes.get(0));
        assertThat(hashes.get(2)).isNotEqualTo(hashes.get(0));
        assertThat(other.status()).isEqualTo(201);
        assertThat(kept()).containsExactly(command.version().bytes());
    }

    @Test
    void what_is_said_of_a_file_is_read_as_strictly_as_any_body() throws IOException {
        byte[] pdf = pdf(1);

        Reply missing = upload(Role.COORDINATOR, DOCUMENTS, """
                {"kind": "REPORT", "author": "OTHER", "title": "x"}""", pdf, "application/pdf");
        missing.isProblem(400, "FIELD_MISSING");
        assertThat(missing.text("field")).isEqualTo("owner");

        Reply unknown = upload(Role.COORDINATOR, DOCUMENTS, """
                {"kind": "REPORT", "owner": "FAMILY", "author": "OTHER", "title": "x", "colour": "red"}""", pdf, "application/pdf");
        unknown.isProblem(400, "FIELD_UNKNOWN");
        assertThat(unknown.text("field")).isEqualTo("colour");

        Reply wrong = upload(Role.COORDINATOR, DOCUMENTS, """
                {"kind": "DIARY", "owner": "FAMILY", "author": "OTHER", "title": "x"}""", pdf, "application/pdf");
        wrong.isProblem(400, "FIELD_INVALID");
        assertThat(wrong.text("field")).isEqualTo("kind");

        upload(Role.COORDINATOR, DOCUMENTS, "{", pdf, "application/pdf").isProblem(400, "BODY_MALFORMED");
        assertThat(commands.taken()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_body_that_is_no_upload_is_refused() {
        Reply json = post(Role.COORDINATOR, DOCUMENTS, "{}").isProblem(400, "FIELD_MISSING");
        assertThat(json.text("field")).isEqualTo("file");
        Reply cut = send(request(Role.COORDINATOR, DOCUMENTS)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disp"))
                .build());
        cut.isProblem(400, "BODY_MALFORMED");
        Reply parameter = send(request(Role.COORDINATOR, DOCUMENTS + "?colour=red")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(""))
                .build());
        parameter.isProblem(400, "PARAMETER_INVALID");
    }

    @Test
    void nothing_is_received_for_a_case_that_the_sender_does_not_reach() throws IOException {
        queries.forget();

        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf(1), "application/pdf").isProblem(404, "CASE_NOT_FOUND");
        upload(Role.FAMILY, DOCUMENTS, ABOUT, pdf(1), "application/pdf").isProblem(403, "ROLE_NOT_PERMITTED");

        assertThat(kept()).isEmpty();
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_newer_version_follows_the_newest() throws IOException {
        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, pdf(1), "application/pdf").is(201);
        DocumentCommand.AddDocument first = commands.only(DocumentCommand.AddDocument.class);
        show(first, false);
        commands.forget();

        upload(Role.COORDINATOR, DOCUMENTS + "/" + first.document() + "/versions", """
                        {"owner": "FAMILY", "dated": "2026-11-01"}""", pdf(4), "application/pdf")
                .is(201);

        DocumentCommand.AddDocumentVersion command = commands.only(DocumentCommand.AddDocumentVersion.class);
        assertThat(command.document()).isEqualTo(first.document());
        assertThat(command.version().number()).isEqualTo(2);
        assertThat(command.version().pages()).isEqualTo(4);
        assertThat(command.version().bytes()).isNotEqualTo(first.version().bytes());
        assertThat(command.version().size().keyId()).isEqualTo(first.title().keyId());
        assertThat(kept()).hasSize(2);
    }

    @Test
    void a_copy_in_which_parts_are_gone_is_a_document_of_its_own() throws IOException {
        byte[] letter = letter("Amy lives in Quiet Street", "and goes to the school by bus");
        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, letter, "application/pdf").is(201);
        DocumentCommand.AddDocument first = commands.only(DocumentCommand.AddDocument.class);
        show(first, false);
        commands.forget();

        Reply reply = post(Role.COORDINATOR, DOCUMENTS + "/" + first.document() + "/redactions", """
                        {"owner": "FAMILY", "reason": "CONTACT_DETAILS", "title": "Letter without address",
                         "regions": [{"page": 1, "left": 6000, "top": 6000, "width": 40000, "height": 5000}]}""")
                .is(201);

        DocumentCommand.RedactDocument command = commands.only(DocumentCommand.RedactDocument.class);
        assertThat(command.document()).isEqualTo(first.document());
        assertThat(command.copy()).hasToString(reply.text("id"));
        assertThat(command.regions()).containsExactly(new RedactedRegion(1, 6000, 6000, 40000, 5000));
        assertThat(opened(command.title())).isEqualTo("Letter without address");
        assertThat(command.title().keyId()).isNotEqualTo(first.title().keyId());
        assertThat(command.version().pages()).isEqualTo(1);
        String words = words(command.copy(), command.version());
        assertThat(words).contains("school by bus").doesNotContain("Quiet").doesNotContain("Amy");
        assertThat(words(first.document(), first.version())).contains("Quiet Street");
        assertThat(receiving()).isEmpty();
    }

    @Test
    void a_text_is_kept_with_a_pdf_of_it_and_a_copy_is_made_of_that() throws IOException {
        byte[] letter = "Amy lives in Quiet Street\nand goes to the school by bus\n".getBytes(US_ASCII);
        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, letter, "text/plain").is(201);
        DocumentCommand.AddDocument first = commands.only(DocumentCommand.AddDocument.class);
        assertThat(first.version().pages()).isEqualTo(1);
        show(first, false);
        commands.forget();

        redact(first).is(201);

        assertThat(commands.only(DocumentCommand.RedactDocument.class).document())
                .isEqualTo(first.document());
        assertThat(kept()).hasSize(3);
        assertThat(receiving()).isEmpty();
    }

    @Test
    void there_is_no_copy_of_what_no_pdf_could_be_made_of() throws IOException {
        upload(Role.COORDINATOR, DOCUMENTS, ABOUT, text(100), "text/plain").is(201);
        DocumentCommand.AddDocument first = commands.only(DocumentCommand.AddDocument.class);
        DocumentVersion version = first.version();
        DocumentVersion withoutPdf = new DocumentVersion(
                version.number(), version.format(), null, version.bytes(), null, version.size(), version.digest());
        show(first, withoutPdf, false);

        redact(first).isProblem(422, "COPY_NOT_MADE");
        assertThat(kept()).hasSize(2);
    }

    private Reply redact(DocumentCommand.AddDocument document) {
        return post(Role.COORDINATOR, DOCUMENTS + "/" + document.document() + "/redactions", """
                        {"owner": "FAMILY", "reason": "THIRD_PARTY", "title": "x",
                         "regions": [{"page": 1, "left": 0, "top": 0, "width": 100, "height": 100}]}""");
    }

    private String words(DocumentId document, DocumentVersion version) throws IOException {
        Place place = new Place(CASE, document, version.number(), Place.Form.ORIGINAL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadableBytes found = ((KeptBytes.Found)
                        bytes.read(place, version.bytes(), version.size().keyId()))
                .bytes()) {
            found.copy(out);
        }
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static byte[] letter(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, PDRectangle.A4.getHeight() - 90);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -60);
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void show(DocumentCommand.AddDocument command, boolean withdrawn) {
        show(command, command.version(), withdrawn);
    }

    private void show(DocumentCommand.AddDocument command, DocumentVersion version, boolean withdrawn) {
        papers.clear();
        papers.add(new ShownPaper(
                command.document(),
                command.disclosure(),
                new Paper(
                        command.kind(),
                        command.owner(),
                        command.holder(),
                        command.author(),
                        command.dated(),
                        command.title(),
                        version),
                LocalDate.parse("2026-11-20"),
                null,
                null,
                null,
                withdrawn));
    }

    /** As it comes over a bus. */
    private static Exception refused(RefusalCode code) {
        return new CommandExecutionException(code.name(), null, new Refusal(code, null, "No."));
    }

    private HttpResponse<byte[]> download(String path, String... headers) {
        try {
            return HttpClient.newHttpClient()
                    .send(request(Role.FAMILY, path, headers).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private String opened(Sealed sealed) {
        return ((Opened.Value) opener.open(CASE.value(), sealed)).text();
    }

    private List<BlobId> kept() throws IOException {
        List<BlobId> ids = new ArrayList<>();
        blobs.list(LONG_HENCE, ids::add);
        return ids;
    }

    /** What lies in clear where files are received. */
    private List<Path> receiving() throws IOException {
        try (Stream<Path> files = Files.list(folder.path())) {
            return files.toList();
        }
    }

    private static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] text(int length) {
        Random random = new Random(20260703);
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) ('a' + random.nextInt(26));
        }
        return text;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
