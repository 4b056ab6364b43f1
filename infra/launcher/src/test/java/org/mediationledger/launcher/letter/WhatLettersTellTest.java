package org.mediationledger.launcher.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.command.cases.DrawnLife;
import org.mediationledger.command.example.Names;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.launcher.demo.KeysInMemory;
import org.mediationledger.paper.dispatch.DispatchResult;
import org.mediationledger.paper.dispatch.Dispatcher;
import org.mediationledger.paper.dispatch.FolderOutbox;
import org.mediationledger.paper.dispatch.FolderPostal;
import org.mediationledger.paper.dispatch.MessageId;
import org.mediationledger.paper.dispatch.Sender;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.letters.Letter;
import org.mediationledger.query.letters.LettersAnswer;
import org.mediationledger.query.letters.ListLetters;
import org.mediationledger.query.letters.OwedLetter;
import org.mediationledger.query.recorded.RecordedBy;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.Leaves;
import org.mediationledger.query.testing.RunningQuerySide;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.LetterForm;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.terms.Party;
import org.mediationledger.web.desk.Itself;
import org.mediationledger.web.opening.Opening;

/**
 * Cases that real commands led, drawn by seed, with a mark in every personal value: whatever letter any of their events asks for, and
 * however it was laid down, to an address that its recipient did not confirm it says that something changed and nothing else; what is
 * confidential or of a safeguarding file stands in no letter to anybody; and nobody is reached in a way that they asked not to be.
 */
class WhatLettersTellTest {

    private static final int COMMANDS = 60;
    private static final String ORIGIN = "letters/test";

    /** Later than any case; a day that stands in none. */
    private static final Instant NOW = Instant.parse("2031-01-15T09:00:00Z");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final URI PORTAL = URI.create("https://ledger.example.org");

    /** Of a letter that says nothing; no value has a place here. */
    private static final String TO_BE_SEEN = """
            Something has changed in a service that you use.

            You can see what it is after you sign in:
            https://ledger.example.org
            """;

    private static final String TO_BE_ASKED = """
            Something has changed in a service that you use.

            Please get in touch with the person whom you usually speak to.
            """;

    private static final Map<String, String> MAIL_WITHOUT_A_WORD = Map.of(
            "From", "letters@ledger.example.org",
            "Subject", "Something has changed",
            "MIME-Version", "1.0",
            "Content-Type", "text/plain; charset=UTF-8",
            "Content-Transfer-Encoding", "7bit",
            "Auto-Submitted", "auto-generated");

    @TempDir
    private Path folder;

    private final Tally tally = new Tally();

    @Test
    void an_unconfirmed_address_learns_nothing_and_nobody_what_is_confidential() throws Exception {
        write(0, 12);
    }

    @Test
    @Tag("long")
    void an_unconfirmed_address_learns_nothing_and_nobody_what_is_confidential_in_three_hundred_cases()
            throws Exception {
        write(0, 300);
        assertThat(tally.withheld)
                .as("letters that somebody asked not to get so")
                .isPositive();
        assertThat(tally.unsignposted)
                .as("notices to somebody who shuns the portal")
                .isPositive();
        assertThat(tally.posted).as("notices by post").isPositive();
    }

    /** So that a search which finds nothing would be noticed. */
    private static final class Tally {

        private int notices;
        private int posted;
        private int wholes;
        private int withheld;
        private int unsignposted;
        private int apart;
        private final Set<String> told = new TreeSet<>();
    }

    private void write(int from, int until) throws Exception {
        try (TestMongo mongo = TestMongo.embedded()) {
            for (int seed = from; seed < until; seed++) {
                mongo.database().drop();
                KeyVault vault = new KeysInMemory();
                Marks marks = new Marks(new Sealer(ORIGIN, vault, new SecureRandom()), new Random(seed));
                Journal journal = journal(seed, marks);
                try (RunningQuerySide side = new RunningQuerySide(mongo.database(), journal)) {
                    side.clock().set(NOW);
                    side.catchUp(500);
                    new Case(seed, journal, marks, side, vault).letters();
                }
            }
        }
        assertThat(tally.notices).as("letters that said nothing").isGreaterThan(30);
        assertThat(tally.wholes).as("whole letters").isGreaterThan(5);
        assertThat(tally.apart).as("marks of what is kept apart").isGreaterThan(100);
        assertThat(tally.told).as("marks that whole letters bear").hasSizeGreaterThan(5);
    }

    /** Between what commands had recorded, people confirm addresses that are on record and say how they are not to be reached. */
    private static Journal journal(int seed, Marks marks) {
        Random random = new Random(~seed);
        Journal journal = new Journal();
        Map<PersonId, Set<AddressKind>> known = new LinkedHashMap<>();
        for (DrawnLife.Stored each : DrawnLife.of(seed, COMMANDS)) {
            LedgerEvent event = marks.in(each.event());
            journal.record(each.id(), each.at(), new RecordedBy(each.account(), each.role(), null), event);
            if (event instanceof IntakeEvent.RightHolderNamed e) {
                known.put(e.person(), kinds(e.email(), e.address()));
            }
            if (event instanceof ContactEvent.ContactsChanged e) {
                known.put(e.person(), kinds(e.email(), e.address()));
            }
            told(random, each, known)
                    .forEach(said -> journal.record(
                            new UUID(random.nextLong(), random.nextLong()),
                            each.at().plusMillis(1),
                            new RecordedBy(each.account(), each.role(), null),
                            said));
        }
        return journal;
    }

    private static List<LedgerEvent> told(Random random, DrawnLife.Stored each, Map<PersonId, Set<AddressKind>> known) {
        List<LedgerEvent> told = new ArrayList<>();
        known.forEach((person, kinds) -> {
            LocalDate on = each.event().occurredOn();
            for (AddressKind kind : kinds) {
                if (random.nextInt(80) == 0) {
                    told.add(new LetterEvent.AddressConfirmed(Names.CASE, person, kind, on));
                }
            }
            if (random.nextInt(120) == 0) {
                told.add(new ContactEvent.SafeContactAsked(
                        Names.CASE,
                        person,
                        Arrays.stream(ContactLimit.values())
                                .filter(limit -> random.nextInt(3) == 0)
                                .toList(),
                        on));
            }
        });
        return told;
    }

    private static Set<AddressKind> kinds(@Nullable Sealed email, @Nullable Sealed address) {
        Set<AddressKind> kinds = EnumSet.noneOf(AddressKind.class);
        if (email != null) {
            kinds.add(AddressKind.EMAIL);
        }
        if (address != null) {
            kinds.add(AddressKind.POST);
        }
        return kinds;
    }

    /** One case and its letters. */
    private final class Case {

        private final int seed;
        private final List<RecordedEvent> events;
        private final Marks marks;
        private final CaseFile file;
        private final LettersAnswer answer;
        private final Envelopes envelopes;
        private final Dispatcher dispatcher;
        private final Path outbox;

        Case(int seed, Journal journal, Marks marks, RunningQuerySide side, KeyVault vault) {
            this.seed = seed;
            this.events = journal.all();
            this.marks = marks;
            this.file = Objects.requireNonNull(side.ask(new GetCaseFile(Names.CASE, Itself.ACTOR, null, null))
                    .file());
            this.answer = side.ask(new ListLetters(Names.CASE, Itself.ACTOR, null));
            this.outbox = folder.resolve("case-" + seed);
            Words words = new Words(new Opening(new Opener(ORIGIN, vault), new SimpleMeterRegistry()));
            Address.Email from = new Address.Email("letters@ledger.example.org");
            this.envelopes = new Envelopes(
                    new Routes(words, code -> "send." + code + "@bodies.example.org"),
                    new Composer(words, "0161 496 0000"),
                    new Invitations(words, from),
                    (caseId, certificate) -> certificate.toString().getBytes(StandardCharsets.US_ASCII),
                    PORTAL);
            this.dispatcher = new Dispatcher(
                    new FolderOutbox(outbox.resolve("mail"), new Sender(from, from), Clock.fixed(NOW, ZoneOffset.UTC)),
                    new FolderPostal(outbox.resolve("post")));
            marks.classes().values().stream()
                    .filter(WhatLettersTellTest::isApart)
                    .forEach(one -> tally.apart++);
        }

        /** The last of each kind to each; to right-holders also of those kinds that no event asked for. */
        void letters() throws Exception {
            Map<String, OwedLetter> kinds = new LinkedHashMap<>();
            Stream.concat(answer.owed().stream(), answer.letters().stream().map(Letter::because))
                    .forEach(owed -> kinds.put(owed.occasion() + " " + owed.to() + " " + owed.person(), owed));
            for (RecordedEvent recorded : events) {
                if (recorded.event() instanceof IntakeEvent.RightHolderNamed e) {
                    Arrays.stream(LetterOccasion.values())
                            .map(occasion -> of(recorded, e.person(), occasion))
                            .forEach(owed ->
                                    kinds.putIfAbsent(owed.occasion() + " " + owed.to() + " " + owed.person(), owed));
                }
            }
            int number = 0;
            for (OwedLetter owed : kinds.values()) {
                number++;
                send(owed, new MessageId("letter-" + number + "@ledger.example.org"));
            }
        }

        private static OwedLetter of(RecordedEvent about, PersonId person, LetterOccasion occasion) {
            return new OwedLetter(about.eventId(), about.recordedAt(), occasion, Party.FAMILY, person, null, null);
        }

        private void send(OwedLetter owed, MessageId id) throws Exception {
            Letter letter = new Letter(
                    new LetterId(new UUID(seed, owed.hashCode())),
                    owed,
                    AddressKind.EMAIL,
                    LetterForm.WHOLE,
                    LocalDate.ofInstant(NOW, ZoneOffset.UTC),
                    Letter.Standing.WRITTEN,
                    LocalDate.ofInstant(NOW, ZoneOffset.UTC),
                    null,
                    null);
            switch (envelopes.of(file, answer.confirmed(), letter, NOW)) {
                case Envelope.Ready ready -> {
                    assertThat(dispatcher.dispatch(id, ready.content(), LocalDate.ofInstant(NOW, ZoneOffset.UTC)))
                            .isInstanceOf(DispatchResult.Dispatched.class);
                    judge(owed, ready.content().message().to(), id);
                }
                case Envelope.Stays stays -> tally.withheld++;
                case Envelope.Incomplete incomplete -> throw new AssertionError("nothing is missing here");
            }
        }

        private void judge(OwedLetter owed, Address to, MessageId id) throws Exception {
            Sent sent = to instanceof Address.Post ? Sent.posted(outbox, id) : Sent.mailed(outbox, id);
            String where = "seed %d: %s to %s".formatted(seed, owed.occasion(), owed.to());
            String address = lines(to);
            Set<String> found = marks.classes().keySet().stream()
                    .filter(mark -> sent.holds(mark) && !address.contains(mark))
                    .collect(Collectors.toSet());
            assertThat(found)
                    .as(where)
                    .noneMatch(mark ->
                            isApart(Objects.requireNonNull(marks.classes().get(mark))));
            wishesAreKept(where, owed, to, sent);
            if (sent.holds("Something has changed")) {
                saysNothing(where, to, sent);
            } else {
                assertThat(isConfirmed(owed, address)).as(where).isTrue();
                tally.wholes++;
                tally.told.addAll(found);
            }
        }

        /** By the events alone: the very address that was on record when its owner said of it that it is theirs. */
        private boolean isConfirmed(OwedLetter owed, String address) {
            if (owed.to() != Party.FAMILY) {
                return address.startsWith("send.");
            }
            Map<AddressKind, @Nullable Sealed> known = new HashMap<>();
            boolean confirmed = false;
            for (RecordedEvent recorded : events) {
                if (recorded.event() instanceof IntakeEvent.RightHolderNamed e
                        && e.person().equals(owed.person())) {
                    known.put(AddressKind.EMAIL, e.email());
                    known.put(AddressKind.POST, e.address());
                }
                if (recorded.event() instanceof ContactEvent.ContactsChanged e
                        && e.person().equals(owed.person())) {
                    known.put(AddressKind.EMAIL, e.email());
                    known.put(AddressKind.POST, e.address());
                }
                if (recorded.event() instanceof LetterEvent.AddressConfirmed e
                        && e.person().equals(owed.person())) {
                    String text = marks.text(known.get(e.address()));
                    confirmed |= text != null && address.contains(text);
                }
            }
            return confirmed;
        }

        private void wishesAreKept(String where, OwedLetter owed, Address to, Sent sent) {
            Set<ContactLimit> never = never(owed.person());
            if (never.contains(ContactLimit.NO_POST)) {
                assertThat(to).as(where).isNotInstanceOf(Address.Post.class);
            }
            if (never.contains(ContactLimit.NO_PORTAL) && sent.holds("Something has changed")) {
                assertThat(sent.holds("ledger.example.org/") || sent.holds("https://"))
                        .as(where)
                        .isFalse();
                tally.unsignposted++;
            }
        }

        private Set<ContactLimit> never(@Nullable PersonId person) {
            Set<ContactLimit> never = new HashSet<>();
            for (RecordedEvent recorded : events) {
                if (recorded.event() instanceof ContactEvent.SafeContactAsked e
                        && e.person().equals(person)) {
                    never.clear();
                    never.addAll(e.never());
                }
            }
            return never;
        }

        private void saysNothing(String where, Address to, Sent sent) {
            tally.notices++;
            String said = sent.saying(to);
            if (to instanceof Address.Post) {
                tally.posted++;
                assertThat(said).as(where).isIn(card(TO_BE_SEEN), card(TO_BE_ASKED));
            } else {
                assertThat(said).as(where).isIn(TO_BE_SEEN.strip(), TO_BE_ASKED.strip());
                assertThat(sent.headers()).as(where).isEqualTo(MAIL_WITHOUT_A_WORD);
            }
            String address = lines(to);
            assertThat(values()).as(where).noneMatch(value -> sent.holds(value) && !address.contains(value));
        }

        /** Ids, numbers, names of bodies, and days in figures and in words. */
        private Set<String> values() {
            Set<String> values = new HashSet<>();
            values.add(Composer.reference(file));
            for (RecordedEvent recorded : events) {
                values.add(recorded.eventId().toString());
                for (Object leaf : Leaves.of(recorded.event())) {
                    String text = leaf.toString();
                    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                        values.add(text);
                        values.add(DAY.format(LocalDate.parse(text)));
                    } else if (text.length() > 7 && !text.matches("[A-Z_]+")) {
                        values.add(text);
                    }
                }
            }
            return values;
        }
    }

    private static boolean isApart(DisclosureClass disclosure) {
        return disclosure.compareTo(DisclosureClass.PARTY) > 0;
    }

    private static String lines(Address to) {
        return switch (to) {
            case Address.Email email -> email.mailbox();
            case Address.Post post -> String.join(", ", post.lines());
            case Address.Voicemail voicemail -> throw new AssertionError("nobody is rung up");
            case Address.Portal portal -> throw new AssertionError("nothing goes to the portal");
        };
    }

    private static String card(String text) {
        return onOneLine("Something has changed " + text);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\f]+", " ").strip();
    }

    /**
     * A letter as whoever intercepts it may read it.
     *
     * @param readings its bytes, and all that can be decoded of them
     * @param headers of a mail, but for its recipient, date and identity
     * @param body the text of the mail, or of the first sheet
     */
    private record Sent(List<String> readings, Map<String, String> headers, String body) {

        static Sent mailed(Path outbox, MessageId id) throws Exception {
            byte[] bytes = Files.readAllBytes(outbox.resolve("mail").resolve(id.value() + ".eml"));
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            List<String> readings = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8)));
            Map<String, String> headers = new HashMap<>();
            for (Header header : Collections.list(mail.getAllHeaders())) {
                readings.add(MimeUtility.decodeText(header.getValue()));
                if (!Set.of("To", "Date", "Message-ID").contains(header.getName())) {
                    headers.put(header.getName(), header.getValue());
                }
            }
            String body = "";
            if (mail.getContent() instanceof Multipart parts) {
                for (int at = 0; at < parts.getCount(); at++) {
                    BodyPart part = parts.getBodyPart(at);
                    byte[] content = part.getInputStream().readAllBytes();
                    readings.add(new String(content, StandardCharsets.UTF_8));
                    readings.add(String.valueOf(part.getFileName()));
                    if (part.getContentType().startsWith("application/pdf")
                            && String.valueOf(part.getFileName()).equals("letter.pdf")) {
                        readings.add(printed(outbox, content));
                    }
                }
            } else {
                body = String.valueOf(mail.getContent()).replace("\r\n", "\n");
                readings.add(body);
            }
            return new Sent(readings, headers, body.strip());
        }

        static Sent posted(Path outbox, MessageId id) throws Exception {
            List<String> readings = new ArrayList<>();
            String first = "";
            try (Stream<Path> sheets = Files.list(outbox.resolve("post").resolve(id.value()))) {
                for (Path sheet : sheets.sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(sheet);
                    readings.add(new String(bytes, StandardCharsets.ISO_8859_1));
                    if (sheet.toString().endsWith("letter.pdf")) {
                        first = printed(outbox, bytes);
                        readings.add(first);
                    }
                }
            }
            return new Sent(readings, Map.of(), onOneLine(first));
        }

        boolean holds(String text) {
            return readings.stream().anyMatch(reading -> reading.contains(text));
        }

        /** What it says but for whom it is to. */
        String saying(Address to) {
            if (!(to instanceof Address.Post post)) {
                return body;
            }
            String said = body;
            for (String line : post.lines()) {
                said = said.replaceFirst(Pattern.quote(line), "");
            }
            return onOneLine(said);
        }

        private static String printed(Path outbox, byte[] pdf) throws Exception {
            Path file = Files.write(outbox.resolve("sheet.pdf"), pdf);
            Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("pdftotext (poppler-utils) ends").isZero();
            return text;
        }
    }
}
