package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.MailHouse;
import org.mediationledger.journeys.kit.Voice;
import tools.jackson.databind.JsonNode;

/** What leaves the ledger on paper or by e-mail: certificates, letters, and what comes back. */
class OnPaperTest {

    private static final Pattern CHECK = Pattern.compile("/check/([A-Za-z0-9_-]{22})");

    @TempDir
    private static Path folder;

    private static MailHouse mailHouse;

    private static EmbeddedLedger ledger;

    @BeforeAll
    static void a_ledger_that_hands_its_letters_to_a_mail_server_and_to_whoever_posts_them() throws Exception {
        mailHouse = MailHouse.keepingIn(folder.resolve("outbox/mail"));
        ledger = EmbeddedLedger.over(
                folder,
                "--ledger.letters.smtp.host=127.0.0.1",
                "--ledger.letters.smtp.port=" + mailHouse.port(),
                "--ledger.letters.smtp.encryption=NONE",
                "--ledger.letters.post=" + folder.resolve("outbox/post"),
                "--ledger.letters.again=PT0.2S");
    }

    @AfterAll
    static void it_ends() throws Exception {
        ledger.close();
        mailHouse.close();
    }

    @Test
    void a_certificate_is_one_signed_page_and_the_same_whoever_asks_again() throws Exception {
        String kase = declined(family("ada.one@example.org"));
        String certificate = certified(kase);
        byte[] pdf = as("adviser").fetch(paper(kase, certificate));
        String words = tool(pdf, "pdftotext", "-enc", "UTF-8", "file.pdf", "-");

        assertThat(words)
                .contains("Mediation certificate", "28 September 2026", "section 55(4)", "Ada Example", "Ben Example")
                .contains("Ann Adviser", "Ledger of ", "24 September 2026")
                .doesNotContain("COPY");
        assertThat(tool(pdf, "pdfinfo", "file.pdf"))
                .containsPattern("Pages: +1\n")
                .containsPattern("Tagged: +yes")
                .contains("A4");
        assertThat(tool(pdf, "pdfsig", "-nocert", "file.pdf"))
                .contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached");
        assertThat(as("authority").fetch(paper(kase, certificate))).isEqualTo(pdf);
        as("commissioner").get(paper(kase, certificate)).isProblem(403, "ROLE_NOT_PERMITTED");
        as("adviser.kids").get(paper(kase, certificate)).isProblem(404, "CASE_NOT_FOUND");
        assertThat(as("auditor").get(kase + "/access").list("/items"))
                .anySatisfy(entry -> assertThat(entry.toString())
                        .contains("GET /api/cases/{caseId}/certificates/{certificate}/pdf", "authority", "READ"));
    }

    @Test
    void a_copy_is_marked_and_keeps_the_date() throws Exception {
        String kase = declined(family("ada.two@example.org"));
        String certificate = certified(kase);
        as("adviser").get(paper(kase, certificate) + "?copy=1").isProblem(404, "NOT_FOUND");
        as("adviser").get(paper(kase, certificate) + "?copy=one").isProblem(400, "PARAMETER_INVALID");

        as("coordinator")
                .on("2026-10-12")
                .post(kase + "/certificates/" + certificate + "/copies", "{}")
                .is(200);

        String words = tool(
                as("adviser").fetch(paper(kase, certificate) + "?copy=1"),
                "pdftotext",
                "-enc",
                "UTF-8",
                "file.pdf",
                "-");
        assertThat(words).contains("COPY 1.", "28 September 2026").doesNotContain("12 October 2026");
    }

    @Test
    void anybody_who_holds_a_certificate_sees_whether_it_is_current_and_nothing_else() throws Exception {
        String kase = declined(family("ada.three@example.org"));
        String certificate = certified(kase);
        String number = as("adviser").get(kase).text("/certificates/0/number");
        String token = tokenOn(as("adviser").fetch(paper(kase, certificate)));

        HttpResponse<String> current = open("/check/" + token);
        assertThat(current.statusCode()).isEqualTo(200);
        assertThat(current.body())
                .contains(number, "28 September 2026", "Current")
                .doesNotContain("Ada", "Ben", "Manchester", "Adviser", "55(", kase.substring(kase.length() - 36));
        assertThat(current.headers().firstValue("cache-control")).hasValue("no-store");

        char first = token.charAt(0) == 'A' ? 'B' : 'A';
        HttpResponse<String> guessed = open("/check/" + first + token.substring(1));
        HttpResponse<String> malformed = open("/check/x");
        assertThat(guessed.statusCode()).isEqualTo(404);
        assertThat(malformed.statusCode()).isEqualTo(404);
        assertThat(guessed.body()).isEqualTo(malformed.body());

        as("adviser")
                .on("2026-10-01")
                .post(kase + "/certificates/" + certificate + "/withdrawal", "{reason: 'ISSUED_IN_ERROR'}")
                .is(200);
        assertThat(open("/check/" + token).body()).contains(number, "Withdrawn").doesNotContain("Current", "error");
    }

    @Test
    void a_certificate_that_an_appeal_used_is_withdrawn_by_two() throws Exception {
        String kase = declined(family("ada.four@example.org"));
        String certificate = certified(kase);
        String path = kase + "/certificates/" + certificate;
        String token = tokenOn(as("adviser").fetch(paper(kase, certificate)));
        as("adviser")
                .post(path + "/withdrawal-request", "{reason: 'WRONG_GROUND'}")
                .isProblem(409, "APPEAL_NOT_REGISTERED");
        as("coordinator").on("2026-10-05").post(kase + "/appeal", "{}").is(200);
        as("adviser")
                .post(path + "/withdrawal", "{reason: 'WRONG_GROUND'}")
                .isProblem(409, "CERTIFICATE_USED_FOR_APPEAL")
                .citing("HESC Rules r 20(1)(c)(ii)");
        as("adviser").post(path + "/withdrawal-confirmation", "{}").isProblem(409, "WITHDRAWAL_NOT_ASKED");

        as("adviser")
                .post(path + "/withdrawal-request", "{reason: 'WRONG_GROUND'}")
                .is(200);
        as("coordinator").post(path + "/withdrawal-confirmation", "{}").isProblem(403, "ROLE_NOT_PERMITTED");
        assertThat(as("adviser")
                        .post(path + "/withdrawal-confirmation", "{}")
                        .isProblem(409, "SECOND_PERSON_NEEDED")
                        .text("/field"))
                .isEqualTo("by");
        assertThat(open("/check/" + token).body()).contains("Current");

        as("adviser.second").post(path + "/withdrawal-confirmation", "{}").is(200);
        assertThat(open("/check/" + token).body()).contains("Withdrawn");
    }

    @Test
    void a_bundle_that_nobody_chose_papers_for_holds_the_certificate() throws Exception {
        String kase = declined(family("ada.bundle@example.org"));
        String certificate = certified(kase);
        String number = as("adviser").get(kase).text("/certificates/0/number");
        as("coordinator").on("2026-10-05").post(kase + "/appeal", "{}").is(200);

        String bundle = kase + "/bundles/"
                + as("preparer")
                        .on("2026-10-20")
                        .post(kase + "/bundles", "{appeal: {types: ['REFUSAL_TO_ASSESS']}}")
                        .is(201)
                        .id();
        Answer made = as("preparer").get(bundle).is(200);
        while (List.of("QUEUED", "LOOKING", "WRITING").contains(made.text("/state"))) {
            Thread.onSpinWait();
            made = as("preparer").get(bundle).is(200);
        }

        assertThat(made.text("/state")).isEqualTo("MADE");
        assertThat(made.list("/plan/papers"))
                .singleElement()
                .satisfies(paper ->
                        assertThat(paper.path("title").asString()).isEqualTo("Mediation certificate " + number))
                .satisfies(
                        paper -> assertThat(paper.path("document").asString()).isEqualTo(certificate))
                .satisfies(
                        paper -> assertThat(paper.path("slip").isMissingNode()).isTrue());
        assertThat(tool(as("preparer").fetch(bundle + "/pdf"), "pdftotext", "-enc", "UTF-8", "file.pdf", "-"))
                .contains(number, "section 55(4)", "Ada Example");
    }

    @Test
    void a_family_that_confirmed_its_address_gets_each_letter_whole() throws Exception {
        String to = "ada.five@example.org";
        String kase = takenOn("2026-09-24", family(to));
        confirm(kase, "EMAIL");
        advise(kase, "2026-09-24");
        as("adviser").post(kase + "/mediation-request", "{}").is(200);
        as("coordinator")
                .post(kase + "/authority-informed", "{toldBy: 'ADVISER', channel: 'EMAIL'}")
                .is(200);
        String meeting = as("coordinator")
                .on("2026-09-25")
                .post(
                        kase + "/meetings",
                        "{plannedOn: '2026-10-08', startsAt: '10:30', place: 'Friends\\' Meeting House', mediators: ['mediator'], noticeGivenOn: '2026-09-25'}")
                .is(201)
                .id();
        mails(to, 2);
        as("coordinator")
                .on("2026-09-26")
                .post(
                        kase + "/meetings/" + meeting + "/move",
                        "{plannedOn: '2026-10-09', startsAt: '11:00', place: 'Town Hall', movedBy: 'FAMILY', noticeGivenOn: '2026-09-26'}")
                .is(200);
        mails(to, 3);
        as("coordinator")
                .on("2026-09-28")
                .post(kase + "/meetings/" + meeting + "/cancellation", "{by: 'LOCAL_AUTHORITY', reason: 'ILLNESS'}")
                .is(200);
        List<MimeMessage> mails = mails(to, 4);

        assertThat(subjects(mails))
                .satisfiesExactlyInAnyOrder(
                        subject -> assertThat(subject).startsWith("Your information and advice about mediation"),
                        subject -> assertThat(subject).startsWith("Your mediation meeting:"),
                        subject -> assertThat(subject).startsWith("Your mediation meeting:"),
                        subject -> assertThat(subject).startsWith("Your mediation meeting is called off"));
        List<String> calendars =
                mails.stream().flatMap(mail -> calendars(mail).stream()).toList();
        assertThat(calendars).hasSize(3);
        assertThat(calendars)
                .filteredOn(calendar -> calendar.contains("METHOD:REQUEST"))
                .hasSize(2);
        assertThat(calendars)
                .anySatisfy(
                        calendar -> assertThat(calendar).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED"));
        assertThat(calendars)
                .allSatisfy(calendar ->
                        assertThat(calendar).contains("UID:" + meeting).doesNotContain("Ben"));
        assertThat(text(mails.getFirst())).contains("Ben Example");
        assertThat(mailsOnce(
                        "send.E08000003@bodies.example", 4, mail -> text(mail).contains(referenceOf(kase))))
                .hasSize(4);
        assertThat(letters(kase))
                .allSatisfy(letter -> assertThat(letter.path("form").asString()).isEqualTo("WHOLE"));
        assertThat(story(kase)).contains("A letter left.");
        assertThat(as("authority").get(kase + "/timeline").body()).doesNotContain("letter left", "letter-dispatched");
    }

    @Test
    void an_address_that_nobody_confirmed_learns_that_something_changed_and_no_more() throws Exception {
        String to = "ada.six@example.org";
        String kase = declined(family(to));
        certified(kase);
        List<MimeMessage> mails = mails(to, 2);

        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Something has changed");
            assertThat(raw(mail))
                    .doesNotContain(
                            "Ada", "Ben", "Example", "Manchester", "mediation certificate", "Together", idOf(kase))
                    .doesNotContain("application/pdf", "text/calendar");
        });
        assertThat(as("coordinator").get("/api/worklist?limit=200").body()).contains("CERTIFICATE_UNSENT");
        assertThat(letters(kase))
                .allSatisfy(letter -> assertThat(letter.path("form").asString()).isEqualTo("NOTICE"));
    }

    @Test
    void a_certificate_follows_whole_as_soon_as_its_holder_confirms_an_address_and_what_is_past_does_not()
            throws Exception {
        String to = "ada.later@example.org";
        String kase = declined(family(to));
        certified(kase);
        mails(to, 2);
        lettersOnce(kase, 2, letter -> standing(letter).equals("DISPATCHED"));
        assertThat(work(kase)).anyMatch(item -> item.contains("CERTIFICATE_UNSENT"));

        as("coordinator").on("2026-10-12");
        confirm(kase, "EMAIL");

        MimeMessage mail = mailsOnce(to, 1, one -> subject(one).startsWith("Your mediation certificate"))
                .getFirst();
        assertThat(parts(mail)).contains("application/pdf certificate.pdf", "application/pdf letter.pdf");
        assertThat(lettersOnce(kase, 3, letter -> standing(letter).equals("DISPATCHED")))
                .extracting(letter -> letter.path("occasion").asString() + " "
                        + letter.path("form").asString())
                .containsExactly("ADVICE_GIVEN NOTICE", "CERTIFICATE_ISSUED NOTICE", "CERTIFICATE_ISSUED WHOLE");
        assertThat(work(kase)).noneMatch(item -> item.contains("CERTIFICATE_UNSENT"));
        assertThat(as("adviser").get(kase).text("/certificates/0/issuedOn")).isEqualTo("2026-09-28");

        confirm(kase, "EMAIL");
        String next = "ada.after@example.org";
        advise(takenOn("2026-10-12", family(next)), "2026-10-12");
        mails(next, 1);
        assertThat(mails(to, 3)).as("whoever has it doesn't get it again").hasSize(3);
    }

    @Test
    void an_offer_to_a_family_that_waits_names_its_choices_and_its_dates() throws Exception {
        String to = "ada.offer@example.org";
        String kase = takenOn("2026-09-24", family(to));
        confirm(kase, "EMAIL");
        pursue(kase, "2026-09-24");
        lettersOnce(kase, 1, letter -> standing(letter).equals("DISPATCHED"));

        as("coordinator")
                .on("2026-10-19")
                .post(kase + "/written-offers", "{channel: 'EMAIL'}")
                .is(200);

        MimeMessage offer = mailsOnce(to, 1, mail -> subject(mail).startsWith("Your mediation is not arranged yet"))
                .getFirst();
        for (String words : List.of(text(offer), onOneLine(letterIn(offer)))) {
            assertThat(words)
                    .contains("Dear Ada Example", "Ben Example", "Thursday 24 September 2026", referenceOf(kase))
                    .contains("Wait.", "Ask for the local authority's notice.", "Stop, and take a certificate now.")
                    .containsPattern("It should take place by [A-Z][a-z]+day 2[34] October 2026 \\(")
                    .containsPattern("must reach the Tribunal by [A-Z][a-z]+day \\d+ November 2026");
        }
        toldAsDispatched(kase, "WRITTEN_OFFER", 1);
    }

    @Test
    void a_commissioning_body_is_told_and_everybody_gets_what_was_agreed() throws Exception {
        String to = "ada.agreed@example.org";
        String kase =
                takenOn("2026-09-24", family(to).about("EDUCATION", "HEALTH").with("commissioner", "QOP"));
        confirm(kase, "EMAIL");
        pursue(kase, "2026-09-24");
        as("authority")
                .on("2026-09-25")
                .post(kase + "/commissioner-informed", "{channel: 'EMAIL'}")
                .is(200);
        MimeMessage notice = mailOf(kase, "send.QOP@bodies.example", "A request for mediation about health care");
        assertThat(text(notice))
                .contains("Ada Example", "Ben Example", "section 53(4) and (5)", "health care needs or provision")
                .containsPattern("has to be arranged by [A-Z][a-z]+day 2[34] October 2026")
                .doesNotContain(to);

        held(kase, "2026-09-28", "2026-10-08");
        as("mediator")
                .on("2026-10-12")
                .post(kase + "/conclusion", "{outcome: 'PARTIAL_AGREEMENT'}")
                .is(200);
        as("mediator").post(kase + "/agreement", """
                        {occurredOn: '2026-10-08', items: [
                          {action: 'AMEND_CONTENT', owner: 'LOCAL_AUTHORITY', what: 'Weekly therapy in Section F'},
                          {action: 'NON_APPEALABLE', owner: 'COMMISSIONING_BODY', what: 'A wheelchair'},
                          {action: 'VOLUNTARY', owner: 'THIRD_PARTY', what: 'A visit to the school'}]}
                        """).is(200);

        for (String mailbox : List.of(to, "send.E08000003@bodies.example", "send.QOP@bodies.example")) {
            MimeMessage record = mailOf(kase, mailbox, "What was agreed");
            for (String words : List.of(text(record), onOneLine(letterIn(record)))) {
                assertThat(onOneLine(words))
                        .contains("The local authority: Weekly therapy in Section F, by ")
                        .containsPattern("The commissioning body: A wheelchair, by [A-Z][a-z]+day \\d+ October 2026")
                        .contains("Whoever undertook it: A visit to the school (no day was agreed)")
                        .doesNotContain("PARTIAL", "partial", "not agreed");
            }
        }
        toldAsDispatched(kase, "AGREEMENT_MADE", 3);
        toldAsDispatched(kase, "COMMISSIONER_INFORMED", 1);
    }

    @Test
    void a_server_that_says_later_is_asked_again_and_takes_the_letter_once() throws Exception {
        String to = "ada.greylisted@example.org";
        mailHouse.refuse(to, "450 4.2.0 greylisted");
        String kase = takenOn("2026-09-24", family(to));
        confirm(kase, "EMAIL");
        advise(kase, "2026-09-24");
        while (mailHouse.asksFor(to) < 3) {
            Thread.onSpinWait();
        }
        assertThat(letters(kase))
                .singleElement()
                .satisfies(letter -> assertThat(standing(letter)).isEqualTo("WRITTEN"));

        mailHouse.welcome(to);
        lettersOnce(kase, 1, letter -> standing(letter).equals("DISPATCHED"));
        assertThat(mails(to, 1).getFirst().getSubject()).startsWith("Your information and advice");
    }

    @Test
    void a_mailbox_that_the_server_does_not_know_leaves_the_certificate_on_the_work_list_the_same_day()
            throws Exception {
        String to = "ada.unknown@example.org";
        mailHouse.refuse(to, "550 5.1.1 no such mailbox");
        String kase = takenOn("2026-09-28", family(to));
        confirm(kase, "EMAIL");
        advise(kase, "2026-09-28");
        as("adviser").post(kase + "/decline", "{}").is(200);
        certified(kase);

        assertThat(lettersOnce(kase, 2, letter -> standing(letter).equals("NOT_SENT")))
                .allSatisfy(
                        letter -> assertThat(letter.path("fault").asString()).isEqualTo("REJECTED"));
        assertThat(mailHouse.asksFor(to)).as("what is final is not tried again").isEqualTo(2);
        assertThat(work(kase)).anyMatch(item -> item.contains("CERTIFICATE_UNSENT") && item.contains("2026-09-28"));
        assertThat(story(kase)).anyMatch(told -> told.startsWith("A letter was not sent:"));

        String right = "ada.known@example.org";
        as("coordinator")
                .post(holder(kase) + "/contacts", "{phone: '0161 496 0000', email: '" + right + "'}")
                .is(200);
        confirm(kase, "EMAIL");
        assertThat(mails(right, 1).getFirst().getSubject()).startsWith("Your mediation certificate");
    }

    @Test
    void letters_wait_for_a_server_that_is_away() throws Exception {
        String to = "ada.away@example.org";
        String next = "ada.behind@example.org";
        mailHouse.leave();
        String kase = takenOn("2026-09-24", family(to));
        advise(kase, "2026-09-24");
        lettersOnce(kase, 1, letter -> standing(letter).equals("WRITTEN"));
        String other = takenOn("2026-09-24", family(next));
        advise(other, "2026-09-24");
        // cases are served one after the other: the first has been tried by now
        lettersOnce(other, 1, letter -> standing(letter).equals("WRITTEN"));
        assertThat(letters(kase))
                .singleElement()
                .satisfies(letter -> assertThat(standing(letter)).isEqualTo("WRITTEN"));

        mailHouse.comeBack();
        lettersOnce(kase, 1, letter -> standing(letter).equals("DISPATCHED"));
        lettersOnce(other, 1, letter -> standing(letter).equals("DISPATCHED"));
        mails(to, 1);
        mails(next, 1);
    }

    @Test
    void who_must_not_be_written_to_is_not() throws Exception {
        String kase = takenOn(
                "2026-09-24",
                Intake.afterNoticeOf("2026-09-10")
                        .with(
                                "holder",
                                Map.of(
                                        "capacity",
                                        "PARENT",
                                        "name",
                                        "Ada Example",
                                        "phone",
                                        "0161 496 0000",
                                        "address",
                                        "77 Hidden Street, Manchester")));
        confirm(kase, "POST");
        as("coordinator")
                .post(holder(kase) + "/safe-contact", "{never: ['NO_POST', 'NO_PORTAL']}")
                .is(200);
        advise(kase, "2026-09-24");

        assertThat(lettersOnce(
                        kase, 1, letter -> letter.path("standing").asString().equals("NOT_SENT")))
                .allSatisfy(
                        letter -> assertThat(letter.path("fault").asString()).isEqualTo("NOT_SAFE"));
        assertThat(written(folder.resolve("outbox/post"))).noneMatch(text -> text.contains("Hidden Street"));
    }

    @Test
    void whoever_must_not_be_sent_to_the_portal_is_not() throws Exception {
        String to = "ada.eight@example.org";
        String kase = takenOn("2026-09-24", family(to));
        as("coordinator")
                .post(holder(kase) + "/safe-contact", "{never: ['NO_PORTAL']}")
                .is(200);
        advise(kase, "2026-09-24");

        assertThat(text(mails(to, 1).getFirst()))
                .contains("Something has changed")
                .doesNotContain("http", "sign in");
    }

    @Test
    void a_certificate_that_comes_back_is_on_the_work_list_the_same_day() throws Exception {
        String to = "ada.nine@example.org";
        String kase = takenOn("2026-09-24", family(to));
        confirm(kase, "EMAIL");
        advise(kase, "2026-09-24");
        as("adviser").post(kase + "/decline", "{}").is(200);
        certified(kase);
        MimeMessage mail = mails(to, 2).stream()
                .filter(one -> subject(one).startsWith("Your mediation certificate"))
                .findFirst()
                .orElseThrow();
        assertThat(parts(mail)).contains("application/pdf certificate.pdf", "application/pdf letter.pdf");
        lettersOnce(kase, 2, letter -> letter.path("standing").asString().equals("DISPATCHED"));
        assertThat(story(kase)).anyMatch(told -> told.startsWith("The certificate was sent"));

        as("coordinator")
                .post("/api/delivery-notices", Map.of("message", bounced(mail.getMessageID())))
                .is(200);

        assertThat(as("coordinator").get("/api/worklist?limit=200").list("/items"))
                .anySatisfy(item -> assertThat(item.toString()).contains("CERTIFICATE_BOUNCED", idOf(kase)));
        assertThat(story(kase)).contains("A letter came back, or was not delivered.");
        as("coordinator")
                .post("/api/delivery-notices", Map.of("message", bounced("<made-up@mediation-ledger.example>")))
                .isProblem(404, "NOT_FOUND");
        as("coordinator")
                .post("/api/delivery-notices", Map.of("message", "Dear Sirs"))
                .isProblem(422, "FILE_NOT_TAKEN");
        as("family")
                .post("/api/delivery-notices", Map.of("message", bounced(mail.getMessageID())))
                .isProblem(403, "ROLE_NOT_PERMITTED");
    }

    @Test
    void proof_of_posting_is_kept() throws Exception {
        String kase = takenOn(
                "2026-09-24",
                Intake.afterNoticeOf("2026-09-10")
                        .with(
                                "holder",
                                Map.of(
                                        "capacity",
                                        "PARENT",
                                        "name",
                                        "Ada Example",
                                        "phone",
                                        "0161 496 0000",
                                        "address",
                                        "12 Long Lane, Manchester, M1 1AA")));
        confirm(kase, "POST");
        advise(kase, "2026-09-24");
        String letter = lettersOnce(
                        kase, 1, one -> one.path("standing").asString().equals("DISPATCHED"))
                .getFirst()
                .path("letter")
                .asString();
        assertThat(written(folder.resolve("outbox/post"))).anyMatch(text -> text.contains("12 Long Lane"));

        as("coordinator")
                .on("2026-09-25")
                .post(kase + "/letters/" + letter + "/delivery", "{proof: 'SIGNED_FOR'}")
                .is(200);
        assertThat(letters(kase).getFirst().path("proof").asString()).isEqualTo("SIGNED_FOR");
        as("coordinator")
                .post(kase + "/letters/" + letter + "/delivery", "{proof: 'POSTED'}")
                .isProblem(409, "LETTER_NOT_SENT");
    }

    @Test
    void the_paper_of_somebody_who_was_erased_is_gone() throws Exception {
        String kase = declined(family("ada.eleven@example.org"));
        String certificate = certified(kase);
        as("adviser").fetch(paper(kase, certificate));

        as("dpo")
                .on("2026-10-20")
                .post(holder(kase).replace("/holders/", "/people/") + "/erasure", "{ground: 'OBJECTION'}")
                .is(200);

        Answer answer = as("adviser").get(paper(kase, certificate));
        while (answer.response().statusCode() == 200) {
            answer = as("adviser").get(paper(kase, certificate));
        }
        answer.isProblem(410, "DOCUMENT_ERASED");
    }

    private static Voice as(String user) {
        return Voice.of(ledger, user);
    }

    private static Intake family(String email) {
        return Intake.afterNoticeOf("2026-09-10")
                .with(
                        "holder",
                        Map.of("capacity", "PARENT", "name", "Ada Example", "phone", "0161 496 0000", "email", email));
    }

    private static String takenOn(String day, Intake family) {
        return "/api/cases/" + as("coordinator").on(day).post(family).is(201).id();
    }

    private static void advise(String kase, String day) {
        as("adviser").on(day).post(kase + "/contact", "{channel: 'TELEPHONE'}").is(200);
        as("adviser")
                .post(kase + "/advice", "{channel: 'TELEPHONE', topics: ['WHAT_MEDIATION_IS', 'TIME_LIMITS']}")
                .is(200);
    }

    private static void pursue(String kase, String day) {
        advise(kase, day);
        as("adviser").post(kase + "/mediation-request", "{}").is(200);
        as("coordinator")
                .post(kase + "/authority-informed", "{toldBy: 'ADVISER', channel: 'EMAIL'}")
                .is(200);
    }

    /** A meeting that the family was told of in time takes place with somebody of the authority who may decide. */
    private static void held(String kase, String arrangedOn, String heldOn) {
        String meeting = kase + "/meetings/"
                + as("coordinator")
                        .on(arrangedOn)
                        .post(
                                kase + "/meetings",
                                "{plannedOn: '%s', startsAt: '10:30', place: 'Town Hall', mediators: ['mediator'], noticeGivenOn: '%s'}"
                                        .formatted(heldOn, arrangedOn))
                        .is(201)
                        .id();
        String parent = attendee(meeting, heldOn, "RIGHT_HOLDER", "Ada Example");
        String officer = attendee(meeting, heldOn, "LOCAL_AUTHORITY_OFFICER", "Olu Officer");
        as("authority")
                .post(meeting + "/attendees/" + officer + "/authority", "{authority: 'FULL'}")
                .is(200);
        as("mediator")
                .post(meeting + "/held", "{attended: ['%s', '%s']}".formatted(parent, officer))
                .is(200);
    }

    private static String attendee(String meeting, String day, String role, String name) {
        return as("coordinator")
                .on(day)
                .post(meeting + "/attendees", "{role: '%s', basis: 'PARTY', name: '%s'}".formatted(role, name))
                .is(201)
                .id();
    }

    private static String declined(Intake family) {
        String kase = takenOn("2026-09-24", family);
        advise(kase, "2026-09-24");
        as("adviser").post(kase + "/decline", "{}").is(200);
        return kase;
    }

    private static String certified(String kase) {
        return as("adviser")
                .on("2026-09-28")
                .post(kase + "/certificates", "{ground: 'C1', adviserName: 'Ann Adviser'}")
                .is(201)
                .id();
    }

    private static String paper(String kase, String certificate) {
        return kase + "/certificates/" + certificate + "/pdf";
    }

    private static String holder(String kase) {
        return kase + "/holders/" + as("coordinator").get(kase).text("/intake/holders/0/person");
    }

    private static void confirm(String kase, String address) {
        as("coordinator")
                .post(holder(kase) + "/confirmed-address", "{address: '%s'}".formatted(address))
                .is(200);
    }

    private static String idOf(String kase) {
        return kase.substring(kase.length() - 36);
    }

    private static String referenceOf(String kase) {
        return "ML-" + idOf(kase).substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static List<JsonNode> letters(String kase) {
        return as("coordinator").get(kase + "/letters").is(200).list("/letters").stream()
                .filter(letter -> letter.path("to").asString().equals("FAMILY"))
                .toList();
    }

    private static String standing(JsonNode letter) {
        return letter.path("standing").asString();
    }

    /** What is to be done about a case, as the co-ordinator's list has it. */
    private static List<String> work(String kase) {
        return as("coordinator").get("/api/worklist?limit=200").list("/items").stream()
                .map(JsonNode::toString)
                .filter(item -> item.contains(idOf(kase)))
                .toList();
    }

    /** So many letters left for that reason, and the timeline tells of each. */
    private static void toldAsDispatched(String kase, String occasion, int howMany) {
        List<String> gone = List.of();
        while (gone.size() < howMany) {
            gone = as("coordinator").get(kase + "/letters").is(200).list("/letters").stream()
                    .filter(letter -> letter.path("occasion").asString().equals(occasion)
                            && standing(letter).equals("DISPATCHED")
                            && letter.path("form").asString().equals("WHOLE"))
                    .map(letter -> letter.path("letter").asString())
                    .toList();
        }
        assertThat(gone).hasSize(howMany);
        assertThat(Collections.frequency(story(kase), "A letter left.")).isGreaterThanOrEqualTo(howMany);
    }

    private static MimeMessage mailOf(String kase, String to, String subject) throws Exception {
        return mailsOnce(
                        to,
                        1,
                        mail -> subject(mail).startsWith(subject) && text(mail).contains(referenceOf(kase)))
                .getFirst();
    }

    /** The letter that is attached, as poppler reads it. */
    private static String letterIn(MimeMessage mail) throws Exception {
        for (BodyPart part : all(mail)) {
            if ("letter.pdf".equals(part.getFileName())) {
                return tool(part.getInputStream().readAllBytes(), "pdftotext", "-enc", "UTF-8", "file.pdf", "-");
            }
        }
        throw new AssertionError("no letter is attached");
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** The family's letters, as soon as there are so many of which that holds. */
    private static List<JsonNode> lettersOnce(String kase, int howMany, Predicate<JsonNode> so) {
        List<JsonNode> found = List.of();
        while (found.size() < howMany) {
            found = letters(kase).stream().filter(so).toList();
        }
        return found;
    }

    private static List<String> story(String kase) {
        return as("coordinator").get(kase + "/timeline?limit=200").is(200).list("/items").stream()
                .map(entry -> entry.path("sentence").asString())
                .toList();
    }

    /** The mails to somebody, as soon as there are so many. */
    private static List<MimeMessage> mails(String to, int howMany) throws Exception {
        List<MimeMessage> found = mailsOnce(to, howMany, mail -> true);
        assertThat(found).hasSize(howMany);
        return found;
    }

    private static List<MimeMessage> mailsOnce(String to, int howMany, Predicate<MimeMessage> so) throws Exception {
        List<MimeMessage> found = mailsTo(to, so);
        while (found.size() < howMany) {
            found = mailsTo(to, so);
        }
        return found;
    }

    private static List<MimeMessage> mailsTo(String to, Predicate<MimeMessage> so) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (Path file : files(folder.resolve("outbox/mail"))) {
            try (InputStream bytes = Files.newInputStream(file)) {
                MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
                if (Arrays.toString(mail.getRecipients(Message.RecipientType.TO))
                                .contains(to)
                        && so.test(mail)) {
                    found.add(mail);
                }
            }
        }
        return found;
    }

    /** What is finished; a file that is still being written may be gone a moment later. */
    private static List<Path> files(Path within) {
        List<Path> found = new ArrayList<>();
        for (File entry : Objects.requireNonNullElse(within.toFile().listFiles(), new File[0])) {
            if (entry.isDirectory()) {
                found.addAll(files(entry.toPath()));
            } else if (entry.getName().endsWith(".eml") || entry.getName().endsWith(".pdf")) {
                found.add(entry.toPath());
            }
        }
        return found;
    }

    /** What stands on every sheet in a folder. */
    private static List<String> written(Path within) throws Exception {
        List<String> texts = new ArrayList<>();
        for (Path file : files(within)) {
            texts.add(tool(Files.readAllBytes(file), "pdftotext", "-enc", "UTF-8", "file.pdf", "-"));
        }
        return texts;
    }

    private static List<String> subjects(List<MimeMessage> mails) {
        return mails.stream().map(OnPaperTest::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<BodyPart> all(MimeMessage mail) {
        try {
            if (!(mail.getContent() instanceof Multipart parts)) {
                return List.of();
            }
            List<BodyPart> all = new ArrayList<>();
            for (int part = 0; part < parts.getCount(); part++) {
                all.add(parts.getBodyPart(part));
            }
            return all;
        } catch (IOException | jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> parts(MimeMessage mail) throws Exception {
        List<String> names = new ArrayList<>();
        for (BodyPart part : all(mail)) {
            names.add(part.getContentType().split(";")[0] + " " + part.getFileName());
        }
        return names;
    }

    private static List<String> calendars(MimeMessage mail) {
        List<String> found = new ArrayList<>();
        for (BodyPart part : all(mail)) {
            try {
                if (part.getContentType().startsWith("text/calendar")) {
                    found.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException | jakarta.mail.MessagingException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return found;
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent() instanceof Multipart parts
                    ? String.valueOf(parts.getBodyPart(0).getContent())
                    : String.valueOf(mail.getContent());
        } catch (IOException | jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Headers and body, as a server on the way sees them; but for the message's identity, which is noise. */
    private static String raw(MimeMessage mail) throws Exception {
        mail.removeHeader("Message-ID");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String bounced(String messageId) {
        return """
                From: postmaster@example.org
                To: returned@mediation-ledger.example
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

                --edge
                Content-Type: text/plain

                It was not delivered.
                --edge
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; somebody@example.org
                Action: failed
                Status: 5.1.1

                --edge
                Content-Type: text/rfc822-headers

                Message-ID: %s
                --edge--
                """.formatted(messageId).replace("\n", "\r\n");
    }

    private static String tokenOn(byte[] pdf) throws Exception {
        Matcher check = CHECK.matcher(tool(pdf, "pdftotext", "-enc", "UTF-8", "file.pdf", "-"));
        assertThat(check.find()).isTrue();
        return check.group(1);
    }

    private static HttpResponse<String> open(String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(ledger.address() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String tool(byte[] pdf, String... command) throws Exception {
        Path place = Files.createTempDirectory(folder, "tool");
        Files.write(place.resolve("file.pdf"), pdf);
        Path output = place.resolve("output.txt");
        List<String> words = new ArrayList<>();
        Collections.addAll(words, command);
        Process process = new ProcessBuilder(words)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();
        return Files.readString(output);
    }
}
