package org.mediationledger.query.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.Paper;
import org.mediationledger.events.RedactedRegion;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.released.IssuedCertificate;
import org.mediationledger.query.released.ListReleasedPapers;
import org.mediationledger.query.released.ReleasedPaper;
import org.mediationledger.query.released.ReleasedPapers;
import org.mediationledger.query.testing.Actors;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentFormat;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.RedactionReason;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.terms.WithdrawalReason;

/**
 * Whose paper is it: who knows of a paper, for every owner and however far it was let, held to a table that is written down
 * here and not derived.
 */
final class PapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Actor MOTHERS = new Actor(new AccountId("mother"), Role.FAMILY, null);
    private static final Actor FATHERS = new Actor(new AccountId("father"), Role.FAMILY, null);

    /** How far a paper was let. */
    private enum Let {
        LENT,
        SHARED,
        RELEASED,
        WITHDRAWN,
        CONFIDENTIAL,
        CONFIDENTIAL_SHARED
    }

    /** Who reads here. */
    private enum Reader {
        PROVIDER,
        MEDIATOR,
        AUTHORITY,
        PREPARER,
        COMMISSIONING_BODY,
        MOTHER,
        FATHER
    }

    private static final Set<Reader> STAFF = EnumSet.of(Reader.PROVIDER, Reader.MEDIATOR);
    private static final Set<Reader> ALL = EnumSet.allOf(Reader.class);

    private final Scene scene = new Scene(TestMongo::embedded);
    private final RandomEvents random = new RandomEvents(new Random(21));
    private final RandomEvents.Subject subject = random.subject();
    private final PersonId mother = new PersonId(random.uuid());
    private final PersonId father = new PersonId(random.uuid());

    @BeforeEach
    void a_case_of_two_parents_under_appeal() {
        tell(random.event(IntakeEvent.CaseOpened.class, subject));
        tell(holder(mother));
        tell(holder(father));
        tell(random.event(IntakeEvent.ProviderAllocated.class, subject));
        tell(new AccessEvent.AccessGranted(subject.caseId(), MOTHERS.account(), Role.FAMILY, mother, DAY));
        tell(new AccessEvent.AccessGranted(subject.caseId(), FATHERS.account(), Role.FAMILY, father, DAY));
        tell(random.event(BodyEvent.CommissionerAdded.class, subject));
        tell(random.event(MediatorEvent.MediatorAccepted.class, subject));
        tell(new DecisionEvent.IssuesStated(subject.caseId(), List.of(IssueKind.HEALTH), DAY, random.clocks()));
        tell(random.event(AftermathEvent.AppealRegistered.class, subject));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void everybody_knows_of_the_papers_that_the_table_says_and_of_no_others() {
        for (Party owner :
                List.of(Party.FAMILY, Party.LOCAL_AUTHORITY, Party.COMMISSIONING_BODY, Party.SCHOOL_OR_COLLEGE)) {
            for (Let let : Let.values()) {
                DocumentId document = bring(owner, let);
                Set<Reader> knowing = ALL.stream()
                        .filter(reader -> knowsOf(reader, document))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reader.class)));

                assertThat(knowing).as("a paper of %s, %s", owner, let).isEqualTo(expected(owner, let));
            }
        }
    }

    /** The table. Papers of the family are the mother's. */
    private static Set<Reader> expected(Party owner, Let let) {
        Set<Reader> own = switch (owner) {
            case FAMILY -> EnumSet.of(Reader.MOTHER);
            case LOCAL_AUTHORITY ->
                let == Let.CONFIDENTIAL || let == Let.CONFIDENTIAL_SHARED
                        ? EnumSet.of(Reader.AUTHORITY)
                        : EnumSet.of(Reader.AUTHORITY, Reader.PREPARER);
            case COMMISSIONING_BODY -> EnumSet.of(Reader.COMMISSIONING_BODY);
            case SCHOOL_OR_COLLEGE -> EnumSet.noneOf(Reader.class);
        };
        Set<Reader> parties = EnumSet.of(Reader.AUTHORITY, Reader.COMMISSIONING_BODY, Reader.MOTHER, Reader.FATHER);
        Set<Reader> knowing = switch (let) {
            case LENT, WITHDRAWN, CONFIDENTIAL -> EnumSet.noneOf(Reader.class);
            case SHARED, CONFIDENTIAL_SHARED -> parties;
            case RELEASED ->
                EnumSet.of(Reader.AUTHORITY, Reader.COMMISSIONING_BODY, Reader.MOTHER, Reader.FATHER, Reader.PREPARER);
        };
        Set<Reader> all = EnumSet.copyOf(STAFF);
        all.addAll(own);
        all.addAll(knowing);
        return all;
    }

    @Test
    void a_bundle_is_made_of_what_was_released_and_of_nothing_else() {
        Map<Let, DocumentId> brought = new EnumMap<>(Let.class);
        for (Let let : Let.values()) {
            brought.put(let, bring(Party.FAMILY, let));
        }

        assertThat(released(actor(Reader.PREPARER)))
                .extracting(ReleasedPaper::document)
                .containsExactly(Objects.requireNonNull(brought.get(Let.RELEASED)));
    }

    @Test
    void a_certificate_that_was_issued_here_may_go_in_until_it_is_withdrawn() {
        RandomEvents events = new RandomEvents(new Random(31));
        CertificateEvent.CertificateIssued issued = events.event(CertificateEvent.CertificateIssued.class, subject);
        tell(issued);

        assertThat(may(actor(Reader.PREPARER)).certificates())
                .containsExactly(new IssuedCertificate(issued.certificate(), issued.number(), issued.occurredOn()));

        tell(new CertificateEvent.CertificateWithdrawn(
                subject.caseId(), issued.certificate(), WithdrawalReason.values()[0], null, DAY, Clocks.NONE));

        assertThat(may(actor(Reader.PREPARER)).certificates()).isEmpty();
    }

    @Test
    void a_version_that_came_after_the_release_is_not_released() {
        DocumentId document = bring(Party.FAMILY, Let.RELEASED);
        tell(new DocumentEvent.DocumentVersionAdded(subject.caseId(), document, paper(Party.FAMILY, 2), DAY));

        assertThat(released(actor(Reader.PREPARER)))
                .extracting(paper -> paper.paper().version().number())
                .containsExactly(1);
        assertThat(versions(actor(Reader.PREPARER), document)).containsExactly(1);
        assertThat(versions(actor(Reader.FATHER), document)).containsExactly(1);
        assertThat(versions(MOTHERS, document)).containsExactly(1, 2);
        assertThat(versions(actor(Reader.PROVIDER), document)).containsExactly(1, 2);
    }

    @Test
    void the_papers_of_a_bundle_are_known_as_they_were_at_a_position() {
        DocumentId first = bring(Party.FAMILY, Let.RELEASED);
        long then = scene.journal().head();
        bring(Party.LOCAL_AUTHORITY, Let.RELEASED);

        assertThat(scene.side()
                        .ask(new ListReleasedPapers(
                                subject.caseId(), actor(Reader.PREPARER), AsAt.position(then), null))
                        .papers()
                        .papers())
                .extracting(ReleasedPaper::document)
                .containsExactly(first);
    }

    @Test
    void what_one_party_lends_and_takes_back_leaves_no_trace_for_the_others() {
        List<Actor> others = List.of(
                actor(Reader.AUTHORITY), actor(Reader.PREPARER), actor(Reader.COMMISSIONING_BODY), FATHERS, MOTHERS);
        List<Object> before = others.stream().map(this::read).toList();

        bring(Party.SCHOOL_OR_COLLEGE, Let.LENT);
        bring(Party.SCHOOL_OR_COLLEGE, Let.WITHDRAWN);
        bring(Party.SCHOOL_OR_COLLEGE, Let.CONFIDENTIAL);

        assertThat(others.stream().map(this::read).toList()).isEqualTo(before);
    }

    @Test
    void what_was_shared_and_taken_back_is_shown_to_its_owner_and_the_provider_alone() {
        DocumentId document = bring(Party.FAMILY, Let.SHARED);
        assertThat(knowsOf(Reader.AUTHORITY, document)).isTrue();

        tell(new DocumentEvent.DocumentWithdrawn(subject.caseId(), document, DAY));
        tell(new DocumentEvent.DocumentSharingEnded(subject.caseId(), document, DAY));

        assertThat(knowsOf(Reader.AUTHORITY, document)).isFalse();
        assertThat(knowsOf(Reader.FATHER, document)).isFalse();
        assertThat(shown(MOTHERS))
                .singleElement()
                .satisfies(paper -> assertThat(paper.withdrawn()).isTrue());
        assertThat(shown(actor(Reader.PROVIDER)))
                .singleElement()
                .satisfies(paper -> assertThat(paper.withdrawn()).isTrue());
    }

    @Test
    void whoever_is_only_shown_a_paper_does_not_learn_when_it_was_lent_nor_what_it_was_made_of() {
        DocumentId first = bring(Party.FAMILY, Let.LENT);
        DocumentId copy = new DocumentId(random.uuid());
        Paper paper = paper(Party.FAMILY, 1);
        tell(new DocumentEvent.DocumentRedacted(
                subject.caseId(),
                first,
                1,
                copy,
                RedactionReason.THIRD_PARTY,
                List.of(new RedactedRegion(1, 0, 0, 10, 10)),
                paper,
                DAY));
        tell(new DocumentEvent.DocumentReleased(subject.caseId(), copy, paper, ReleaseGround.OWNER, DAY));

        assertThat(shown(actor(Reader.PREPARER))).singleElement().satisfies(shown -> {
            assertThat(shown.document()).isEqualTo(copy);
            assertThat(shown.lentOn()).isNull();
            assertThat(shown.redaction()).isNull();
        });
        assertThat(shown(MOTHERS))
                .hasSize(2)
                .last()
                .satisfies(shown -> assertThat(shown.redaction()).isNotNull());
    }

    @Test
    void who_has_no_business_with_papers_is_refused() {
        bring(Party.FAMILY, Let.RELEASED);
        CaseReach reach = CaseReach.of(scene.journal().ofCase(subject.caseId()));
        for (Role role : Role.ofPeople()) {
            if (!RightsTable.of(role).actions().contains(Action.READ_PAPERS)) {
                Actor actor = Actors.reaching(role, reach.scope());
                assertThat(scene.side()
                                .ask(new ListPapers(subject.caseId(), actor, null))
                                .refusal())
                        .as("%s", role)
                        .isEqualTo(QueryRefusal.FORBIDDEN);
            }
        }
        assertThat(scene.side()
                        .ask(new ListPapers(subject.caseId(), Actors.stranger(Role.AUTHORITY), null))
                        .refusal())
                .isEqualTo(QueryRefusal.NOT_FOUND);
    }

    private DocumentId bring(Party owner, Let let) {
        DocumentId document = new DocumentId(random.uuid());
        Paper paper = paper(owner, 1);
        boolean confidential = let == Let.CONFIDENTIAL || let == Let.CONFIDENTIAL_SHARED;
        tell(new DocumentEvent.DocumentAdded(
                subject.caseId(),
                document,
                confidential ? DisclosureClass.CONFIDENTIAL : DisclosureClass.PARTY,
                paper,
                DAY));
        switch (let) {
            case LENT, CONFIDENTIAL -> {}
            case SHARED, CONFIDENTIAL_SHARED ->
                tell(new DocumentEvent.DocumentShared(subject.caseId(), document, paper, DAY));
            case RELEASED ->
                tell(new DocumentEvent.DocumentReleased(subject.caseId(), document, paper, ReleaseGround.OWNER, DAY));
            case WITHDRAWN -> tell(new DocumentEvent.DocumentWithdrawn(subject.caseId(), document, DAY));
        }
        return document;
    }

    private Paper paper(Party owner, int version) {
        return new Paper(
                DocumentKind.REPORT,
                owner,
                owner == Party.FAMILY ? mother : null,
                DocumentAuthor.OTHER,
                DAY,
                random.sealed(),
                new DocumentVersion(
                        version,
                        DocumentFormat.PDF,
                        3,
                        new BlobId(random.uuid()),
                        null,
                        random.sealed(),
                        random.sealed()));
    }

    private IntakeEvent.RightHolderNamed holder(PersonId person) {
        IntakeEvent.RightHolderNamed any = random.event(IntakeEvent.RightHolderNamed.class, subject);
        return new IntakeEvent.RightHolderNamed(
                any.caseId(),
                person,
                HolderCapacity.PARENT,
                any.name(),
                any.phone(),
                any.email(),
                any.address(),
                DAY,
                any.clocks());
    }

    private Actor actor(Reader reader) {
        CaseReach reach = CaseReach.of(scene.journal().ofCase(subject.caseId()));
        return switch (reader) {
            case PROVIDER -> Actors.reaching(Role.COORDINATOR, reach.scope());
            case MEDIATOR -> Actors.reaching(Role.MEDIATOR, reach.scope());
            case AUTHORITY -> Actors.reaching(Role.AUTHORITY, reach.scope());
            case PREPARER -> Actors.reaching(Role.PREPARER, reach.scope());
            case COMMISSIONING_BODY -> Actors.reaching(Role.COMMISSIONING_BODY, reach.scope());
            case MOTHER -> MOTHERS;
            case FATHER -> FATHERS;
        };
    }

    private boolean knowsOf(Reader reader, DocumentId document) {
        return shown(actor(reader)).stream().anyMatch(paper -> paper.document().equals(document));
    }

    private List<ShownPaper> shown(Actor actor) {
        PapersAnswer answer = scene.side().ask(new ListPapers(subject.caseId(), actor, null));
        assertThat(answer.refusal()).as("%s", actor.role()).isNull();
        return answer.papers();
    }

    private List<Integer> versions(Actor actor, DocumentId document) {
        return shown(actor).stream()
                .filter(paper -> paper.document().equals(document))
                .map(paper -> paper.paper().version().number())
                .toList();
    }

    private List<ReleasedPaper> released(Actor actor) {
        return may(actor).papers();
    }

    /** What somebody may put before the Tribunal. */
    private ReleasedPapers may(Actor actor) {
        return scene.side()
                .ask(new ListReleasedPapers(subject.caseId(), actor, null, null))
                .papers();
    }

    /** Everything that somebody can read of the case, but versions that nobody but the provider is told. */
    private Object read(Actor actor) {
        var timeline = scene.side().ask(new GetTimeline(subject.caseId(), actor, null, null, 200, null));
        var file = scene.side().ask(new GetCaseFile(subject.caseId(), actor, null, null));
        return List.of(
                timeline.entries(),
                timeline.position(),
                Objects.requireNonNull(file.file()),
                file.position(),
                shown(actor),
                released(actor));
    }

    private RecordedEvent tell(LedgerEvent event) {
        RecordedEvent recorded =
                scene.journal().record(new UUID(0, scene.journal().head() + 2), Journal.by("ADVISER"), event);
        scene.side().catchUp(100);
        return recorded;
    }
}
