package org.mediationledger.command.api;

import org.mediationledger.rights.Action;

/** Which right each command needs. */
public final class RequiredAction {

    private RequiredAction() {}

    /** The right that somebody must have to give this command. */
    public static Action of(CaseCommand command) {
        return switch (command) {
            case IntakeCommand.OpenCase c -> Action.OPEN_CASE;
            case IntakeCommand.StateDisagreement c -> Action.STATE_DISAGREEMENT;
            case IntakeCommand.RecordResolutionConsent c -> Action.RECORD_RESOLUTION_CONSENT;
            case DecisionCommand.RecordDecision c -> Action.RECORD_DECISION;
            case DecisionCommand.StateIssues c -> Action.STATE_ISSUES;
            case ChoiceCommand.RecordContact c -> Action.RECORD_CONTACT;
            case ChoiceCommand.GiveAdvice c -> Action.GIVE_ADVICE;
            case ChoiceCommand.RequestMediation c -> Action.RECORD_CHOICE;
            case ChoiceCommand.DeclineMediation c -> Action.RECORD_CHOICE;
            case ChoiceCommand.LeaveChoiceOpen c -> Action.RECORD_CHOICE;
            case ChoiceCommand.EndPursuit c -> Action.RECORD_CHOICE;
            case ChoiceCommand.WithdrawRequest c -> Action.RECORD_CHOICE;
            case ArrangementCommand.InformLocalAuthority c -> Action.INFORM_AUTHORITY;
            case ArrangementCommand.InformCommissioner c -> Action.INFORM_COMMISSIONER;
            case ArrangementCommand.RecordCannotArrange c -> Action.RECORD_CANNOT_ARRANGE;
            case MeetingCommand.ArrangeMeeting c -> Action.ARRANGE_MEETING;
            case MeetingCommand.MoveMeeting c -> Action.ARRANGE_MEETING;
            case MeetingCommand.GiveNotice c -> Action.ARRANGE_MEETING;
            case MeetingCommand.CancelMeeting c -> Action.ARRANGE_MEETING;
            case MeetingCommand.NameAttendee c -> Action.NAME_ATTENDEE;
            case MeetingCommand.ConfirmAuthority c -> Action.CONFIRM_AUTHORITY;
            case MeetingCommand.RecordChildViews c -> Action.RECORD_CHILD_VIEWS;
            case MeetingCommand.HoldMeeting c -> Action.HOLD_MEETING;
            case ConclusionCommand.ConcludeMediation c -> Action.CONCLUDE_MEDIATION;
            case ConclusionCommand.RecordAgreement c -> Action.RECORD_AGREEMENT;
            case ConclusionCommand.CompleteStep c -> Action.RECORD_STEP_DONE;
            case ConclusionCommand.TellAuthorityOfAgreement c -> Action.RECORD_STEP_DONE;
            case CertificateCommand.IssueCertificate c -> Action.ISSUE_CERTIFICATE;
            case CertificateCommand.RecordCertificate c -> Action.RECORD_PAPER_CERTIFICATE;
            case CertificateCommand.CopyCertificate c -> Action.COPY_CERTIFICATE;
            case CertificateCommand.WithdrawCertificate c -> Action.WITHDRAW_CERTIFICATE;
            case AftermathCommand.RegisterAppeal c -> Action.RECORD_APPEAL;
            case AftermathCommand.DecideAppeal c -> Action.RECORD_APPEAL;
            case AftermathCommand.CloseCase c -> Action.CLOSE_CASE;
            case AftermathCommand.ReopenCase c -> Action.CLOSE_CASE;
            case CorrectionCommand c -> Action.CORRECT_RECORD;
            case AccessCommand c -> Action.GRANT_ACCESS;
            case ConfidenceCommand c -> Action.TAKE_CONFIDENCE;
            case SafeguardingCommand.RaiseConcern c -> Action.RAISE_CONCERN;
            case SafeguardingCommand.ReferConcern c -> Action.MANAGE_CONCERN;
            case SafeguardingCommand.CloseConcern c -> Action.MANAGE_CONCERN;
            case MediatorCommand c -> Action.ASSIGN_MEDIATOR;
            case RepresentativeCommand.AuthoriseRepresentative c -> Action.RECORD_AUTHORITY;
            case RepresentativeCommand.WithdrawAuthority c -> Action.RECORD_AUTHORITY;
            case RepresentativeCommand.EndLapsedAccess c -> Action.END_LAPSED_ACCESS;
            case ConsentCommand c -> Action.RECORD_CONSENT;
            case NeedCommand c -> Action.RECORD_NEED;
            case QualityCommand c -> Action.RECORD_QUALITY;
            case HolderCommand c -> Action.NAME_HOLDER;
            case ContactCommand c -> Action.CHANGE_CONTACTS;
            case MeetingPreparationCommand c -> Action.PREPARE_MEETING;
            case MeetingEndCommand c -> Action.HOLD_MEETING;
            case EndingCommand.AbandonMediation c -> Action.CONCLUDE_MEDIATION;
            case EndingCommand.ResolveBeforeMeeting c -> Action.RECORD_EARLY_RESOLUTION;
            case EndingCommand.ConfirmResolution c -> Action.RECORD_CHOICE;
            case EndingCommand.DisputeResolution c -> Action.RECORD_CHOICE;
            case EndingCommand.SendLastLetter c -> Action.CLOSE_CASE;
            case DelayCommand c -> Action.RECORD_DELAY;
            case AgreementCommand.SignAgreement c -> Action.RECORD_AGREEMENT;
            case AgreementCommand.VaryStep c -> Action.RECORD_AGREEMENT;
            case AgreementCommand.ClaimExcuse c -> Action.RECORD_STEP_DONE;
            case AgreementCommand.DisputeStep c -> Action.RECORD_CHOICE;
            case OfferCommand c -> Action.RECORD_OFFER;
            case ExpenseCommand.ClaimExpense c -> Action.CLAIM_EXPENSE;
            case ExpenseCommand.DecideExpense c -> Action.SETTLE_EXPENSE;
            case ExpenseCommand.PayExpense c -> Action.SETTLE_EXPENSE;
            case DeskCommand.RecordContactAttempt c -> Action.RECORD_ATTEMPT;
            case DeskCommand.SetNextAction c -> Action.PLAN_WORK;
            case DeskCommand.CompleteNextAction c -> Action.PLAN_WORK;
            case DeskCommand.AssignOwner c -> Action.PLAN_WORK;
            case DeskCommand.CoverAbsence c -> Action.PLAN_WORK;
            case CertificateCommand.RecordCertificateSent c -> Action.DISPATCH_CERTIFICATE;
            case CertificateCommand.RecordCertificateBounced c -> Action.DISPATCH_CERTIFICATE;
            case CalendarCommand c -> Action.RESTATE_DATES;
            case DecisionCommand.RecordFurtherNotice c -> Action.RECORD_DECISION;
            case DecisionCommand.ExamineNotice c -> Action.RECORD_DECISION;
            case DecisionCommand.NameAuthorityContact c -> Action.RECORD_DECISION;
            case DecisionCommand.RecordDecisionWithdrawn c -> Action.RECORD_DECISION;
            case DecisionCommand.RecordDecisionSuperseded c -> Action.RECORD_DECISION;
            case DecisionCommand.WidenAppeal c -> Action.RECORD_DECISION;
            case TribunalCommand c -> Action.RECORD_APPEAL;
            case BodyCommand c -> Action.NAME_BODIES;
            case DoorCommand c -> Action.RECORD_CONTACT;
            case DataProtectionCommand.ErasePersonalData c -> Action.ERASE_DATA;
            case DataProtectionCommand.PlaceLegalHold c -> Action.HOLD_DATA;
            case DataProtectionCommand.LiftLegalHold c -> Action.HOLD_DATA;
            case DataProtectionCommand.RestrictProcessing c -> Action.RESTRICT_DATA;
            case DataProtectionCommand.LiftRestriction c -> Action.RESTRICT_DATA;
            case SafeguardingCommand.EraseConcern c -> Action.MANAGE_CONCERN;
            case DocumentCommand c -> Action.LODGE_PAPER;
            case BundleCommand c -> Action.PREPARE_BUNDLE;
            case CertificateCommand.AskWithdrawal c -> Action.WITHDRAW_CERTIFICATE;
            case CertificateCommand.ConfirmWithdrawal c -> Action.WITHDRAW_CERTIFICATE;
            case LetterCommand.ConfirmAddress c -> Action.CHANGE_CONTACTS;
            case LetterCommand.WriteLetter c -> Action.SEND_LETTERS;
            case LetterCommand.OfLetter c -> Action.SEND_LETTERS;
        };
    }
}
