package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.AccessCommand;
import org.mediationledger.command.api.AftermathCommand;
import org.mediationledger.command.api.AgreementCommand;
import org.mediationledger.command.api.ArrangementCommand;
import org.mediationledger.command.api.BodyCommand;
import org.mediationledger.command.api.BundleCommand;
import org.mediationledger.command.api.CalendarCommand;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.command.api.ConclusionCommand;
import org.mediationledger.command.api.ConfidenceCommand;
import org.mediationledger.command.api.ConsentCommand;
import org.mediationledger.command.api.ContactCommand;
import org.mediationledger.command.api.CorrectionCommand;
import org.mediationledger.command.api.DataProtectionCommand;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.command.api.DelayCommand;
import org.mediationledger.command.api.DeskCommand;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.command.api.DoorCommand;
import org.mediationledger.command.api.EndingCommand;
import org.mediationledger.command.api.ExpenseCommand;
import org.mediationledger.command.api.HolderCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.LetterCommand;
import org.mediationledger.command.api.MediatorCommand;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.api.MeetingEndCommand;
import org.mediationledger.command.api.MeetingPreparationCommand;
import org.mediationledger.command.api.NeedCommand;
import org.mediationledger.command.api.OfferCommand;
import org.mediationledger.command.api.QualityCommand;
import org.mediationledger.command.api.RepresentativeCommand;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.command.api.TribunalCommand;
import org.mediationledger.command.guard.Caller;
import org.mediationledger.command.meeting.MeetingTerms;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.statute.StatutoryDate;

/** Hands a command that the case allowed to the meeting, certificate or safeguarding file that it concerns. */
record Children(CaseServices services, CaseFacts facts, LocalDate today, Caller caller) {

    static Children of(CaseServices services, CaseFacts facts, LocalDate today, Caller caller) {
        return new Children(services, facts, today, caller);
    }

    void append(CaseCommand command, Clocks clocks) {
        switch (command) {
            case MeetingCommand c -> appendTo(c, clocks);
            case CertificateCommand c -> appendTo(c, clocks);
            case IntakeCommand c -> {}
            case DecisionCommand c -> {}
            case ChoiceCommand c -> {}
            case ArrangementCommand c -> {}
            case ConclusionCommand c -> {}
            case AftermathCommand c -> {}
            case CorrectionCommand c -> {}
            case AccessCommand c -> {}
            case ConfidenceCommand c -> {}
            case MediatorCommand c -> {}
            case RepresentativeCommand c -> {}
            case ConsentCommand c -> {}
            case NeedCommand c -> {}
            case QualityCommand c -> {}
            case SafeguardingCommand c ->
                services.safeguarding()
                        .record(c, keeper(c), told(c), caller, () -> SafeguardingRules.requireAllowed(facts, c));
            case HolderCommand c -> {}
            case ContactCommand c -> {}
            case EndingCommand c -> {}
            case DelayCommand c -> {}
            case AgreementCommand c -> {}
            case OfferCommand c -> {}
            case ExpenseCommand c -> {}
            case DeskCommand c -> {}
            case CalendarCommand c -> {}
            case TribunalCommand c -> {}
            case BodyCommand c -> {}
            case DoorCommand c -> {}
            case DataProtectionCommand c -> {}
            case DocumentCommand c -> {}
            case BundleCommand c -> {}
            case LetterCommand c -> {}
        }
    }

    /** A lead does what is to be done about the concerns of their own provider; what is raised is the present one's. */
    private OrganisationId keeper(SafeguardingCommand command) {
        return switch (command) {
            case SafeguardingCommand.RaiseConcern c -> facts.intake().keeper(null);
            case SafeguardingCommand.OfConcern c ->
                facts.intake().keeper(caller.actor().organisation());
        };
    }

    private void appendTo(MeetingCommand command, Clocks clocks) {
        LocalDate on = told(command);
        switch (command) {
            case MeetingCommand.ArrangeMeeting c ->
                services.meetings()
                        .create(
                                c,
                                new MeetingTerms(
                                        facts.children().meetings().size() + 1, noticeBy(c.plannedOn()), on, clocks));
            case MeetingCommand.MoveMeeting c ->
                services.meetings().change(c, new MeetingTerms(0, noticeBy(c.plannedOn()), on, clocks));
            case MeetingCommand.GiveNotice c -> change(c, on, clocks);
            case MeetingCommand.CancelMeeting c -> change(c, on, clocks);
            case MeetingCommand.NameAttendee c -> change(c, on, clocks);
            case MeetingCommand.ConfirmAuthority c -> change(c, on, clocks);
            case MeetingCommand.RecordChildViews c -> change(c, on, clocks);
            case MeetingCommand.HoldMeeting c -> change(c, on, clocks);
            case MeetingPreparationCommand c -> change(c, on, clocks);
            case MeetingEndCommand c -> change(c, on, clocks);
        }
    }

    private void change(MeetingCommand command, LocalDate on, Clocks clocks) {
        services.meetings().change(command, new MeetingTerms(0, null, on, clocks));
    }

    private @Nullable StatutoryDate noticeBy(LocalDate plannedOn) {
        return MeetingRules.noticeIsTimed(facts) ? CaseClocks.noticeBy(facts, plannedOn) : null;
    }

    private void appendTo(CertificateCommand command, Clocks clocks) {
        switch (command) {
            case CertificateCommand.IssueCertificate c ->
                services.certificates().create(c, CertificateRules.terms(facts, c, today, today, clocks));
            case CertificateCommand.RecordCertificate c ->
                services.certificates().create(c, CertificateRules.terms(facts, c, c.issuedOn(), told(c), clocks));
            case CertificateCommand.Existing c -> services.certificates().change(c, told(c), clocks);
            case CertificateCommand.AskWithdrawal c -> {}
            case CertificateCommand.ConfirmWithdrawal c ->
                services.certificates().change(asAsked(c), told(c), clocks);
        }
    }

    private CertificateCommand.WithdrawCertificate asAsked(CertificateCommand.ConfirmWithdrawal command) {
        AftermathEvent.CertificateWithdrawalAsked asked =
                Objects.requireNonNull(facts.aftermath().withdrawalsAsked().get(command.certificate()));
        return new CertificateCommand.WithdrawCertificate(
                command.caseId(), command.certificate(), asked.reason(), asked.replacedBy(), command.occurredOn());
    }

    private LocalDate told(CaseCommand command) {
        return command.occurredOn() == null ? today : command.occurredOn();
    }
}
