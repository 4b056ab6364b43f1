package org.mediationledger.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.mediationledger.command.api.ArrangementCommand;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.command.api.ConclusionCommand;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.ServiceProcess;
import org.mediationledger.terms.ToldBy;

/**
 * The case that every benchmark works on: a parent in Manchester who mediates with Together Trust. Its commands come in
 * the order in which people give them, always the same for the same number.
 */
public final class Story {

    /** The day on which all commands are given, the last of the story. */
    public static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

    /** The one who gives them: its role may do all of it. */
    static final Actor ADVISER = new Actor(new AccountId("adviser"), Role.ADVISER, "together-trust");

    private static final OrganisationId TOGETHER_TRUST = new OrganisationId("together-trust");
    private static final LocalDate MEETING_DAY = LocalDate.of(2025, 10, 14);
    private static final int COMMITMENT_BYTES = 32;
    private static final int CIPHERTEXT_BYTES = 96;
    private static final int KEY_ID_BYTES = 16;

    private final long number;
    private final CaseId caseId;
    private final PersonId parent;
    private final MeetingId meeting;

    /** @param number tells one case from another, and makes the same one again */
    public Story(long number) {
        this.number = number;
        this.caseId = new CaseId(uuid("case"));
        this.parent = new PersonId(uuid("parent"));
        this.meeting = new MeetingId(uuid("meeting"));
    }

    /** The case. */
    public CaseId caseId() {
        return caseId;
    }

    /** Until a meeting is planned: twelve events of the case and two of the meeting. */
    public List<CaseCommand> untilMeetingPlanned() {
        return List.of(
                opening(),
                new ChoiceCommand.RecordContact(caseId, Channel.TELEPHONE, LocalDate.of(2025, 9, 22)),
                advice(LocalDate.of(2025, 9, 23)),
                new ChoiceCommand.RequestMediation(caseId, null, LocalDate.of(2025, 9, 24)),
                new ArrangementCommand.InformLocalAuthority(
                        caseId, ToldBy.PROVIDER, Channel.EMAIL, false, LocalDate.of(2025, 9, 25)),
                new MeetingCommand.ArrangeMeeting(
                        caseId,
                        meeting,
                        MEETING_DAY,
                        null,
                        sealed("place"),
                        Set.of(new AccountId("mediator")),
                        LocalDate.of(2025, 9, 29),
                        false,
                        LocalDate.of(2025, 9, 29)),
                new MeetingCommand.NameAttendee(
                        caseId,
                        meeting,
                        parent,
                        AttendeeRole.RIGHT_HOLDER,
                        AttendanceBasis.PARTY,
                        sealed("attendee"),
                        LocalDate.of(2025, 9, 30)));
    }

    /** Until the certificate after the held mediation. */
    public List<CaseCommand> whole() {
        List<CaseCommand> all = new ArrayList<>(untilMeetingPlanned());
        all.add(new MeetingCommand.HoldMeeting(caseId, meeting, Set.of(parent), MEETING_DAY));
        all.add(new ConclusionCommand.ConcludeMediation(caseId, Outcome.PARTIAL_AGREEMENT, MEETING_DAY));
        all.add(new ConclusionCommand.RecordAgreement(
                caseId,
                List.of(new AgreementItem(
                        new AgreementItemId(uuid("item")),
                        AgreedAction.ASSESS,
                        ItemOwner.LOCAL_AUTHORITY,
                        sealed("item"),
                        null)),
                MEETING_DAY));
        all.add(new CertificateCommand.IssueCertificate(
                caseId, new CertificateId(uuid("certificate")), CertificateGround.C2, sealed("adviser"), null));
        return List.copyOf(all);
    }

    /**
     * A command that the case accepts again and again and that appends one event: by turns one that touches no statutory
     * date and one that does.
     *
     * @param turn counted from 0
     */
    public CaseCommand again(long turn) {
        return switch (Math.floorMod(turn, 4)) {
            case 1 ->
                new DecisionCommand.StateIssues(caseId, EnumSet.of(IssueKind.EDUCATION, IssueKind.SOCIAL_CARE), TODAY);
            case 3 -> new DecisionCommand.StateIssues(caseId, EnumSet.of(IssueKind.EDUCATION), TODAY);
            default -> advice(TODAY);
        };
    }

    private ChoiceCommand.GiveAdvice advice(LocalDate on) {
        return new ChoiceCommand.GiveAdvice(
                caseId, Channel.TELEPHONE, EnumSet.of(AdviceTopic.WHAT_MEDIATION_IS, AdviceTopic.CERTIFICATE), on);
    }

    private IntakeCommand.OpenCase opening() {
        LocalDate on = LocalDate.of(2025, 9, 22);
        return new IntakeCommand.OpenCase(
                caseId,
                ServiceProcess.MEDIATION,
                ReferralSource.INFORMATION_AND_ADVICE_SERVICE,
                Channel.HELPLINE,
                null,
                new AuthorityCode("E08000003"),
                new CommissionerCode("QOP"),
                TOGETHER_TRUST,
                TOGETHER_TRUST,
                new IntakeCommand.Holder(
                        parent,
                        HolderCapacity.PARENT,
                        sealed("parent's name"),
                        sealed("parent's phone"),
                        sealed("parent's e-mail"),
                        null),
                new IntakeCommand.Child(
                        new PersonId(uuid("child")), sealed("child's name"), sealed("child's date of birth"), null),
                new DecisionCommand.RecordDecision(
                        caseId,
                        new DecisionId(uuid("decision")),
                        DecisionKind.REFUSAL_TO_ASSESS,
                        false,
                        null,
                        LocalDate.of(2025, 9, 15),
                        null,
                        sealed("authority's reference"),
                        on),
                new DecisionCommand.StateIssues(caseId, EnumSet.of(IssueKind.EDUCATION), on),
                null,
                on);
    }

    private UUID uuid(String what) {
        Random random = random(what);
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** A value of the right form and length that nobody can open. */
    private Sealed sealed(String what) {
        Random random = random(what);
        return new Sealed(
                base64url(random, COMMITMENT_BYTES),
                base64url(random, CIPHERTEXT_BYTES),
                base64url(random, KEY_ID_BYTES));
    }

    private static String base64url(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Random random(String what) {
        return new Random(number * 31 + what.hashCode());
    }
}
