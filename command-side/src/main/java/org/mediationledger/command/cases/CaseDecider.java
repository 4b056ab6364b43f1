package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.mediationledger.command.api.CommandRefused;
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
import org.mediationledger.command.api.NeedCommand;
import org.mediationledger.command.api.OfferCommand;
import org.mediationledger.command.api.QualityCommand;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.api.RepresentativeCommand;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.command.api.TribunalCommand;
import org.mediationledger.directory.Directory;
import org.mediationledger.statute.StatuteRefusal;

/** Decides any command on a case: what every command must meet, then the rules of its part of a case's life. */
final class CaseDecider {

    /** Part 3 of the Act began on that day; nothing that it governs happened before. */
    private static final LocalDate PART_3_BEGAN = LocalDate.of(2014, 9, 1);

    private static final Map<String, RefusalCode> OF_STATUTE =
            Map.of("agreedBy", RefusalCode.AGREED_BY_BEFORE_AGREEMENT);

    private CaseDecider() {}

    /**
     * @param known clocks derived earlier, of whatever facts
     * @param today the civil date in England
     * @throws CommandRefused with the code and the provision; nothing is changed then
     */
    static Decided decide(
            CaseState state, DerivedClocks known, CaseCommand command, LocalDate today, Directory directory) {
        LocalDate on = command.occurredOn() == null ? today : command.occurredOn();
        Require.notFuture(on, today, "occurredOn");
        Require.inOrder(
                PART_3_BEGAN, on, "occurredOn", "Part 3 of the Children and Families Act began on 1 September 2014.");
        Require.that(
                !state.facts().aftermath().closed() || allowedWhenClosed(command),
                RefusalCode.CASE_CLOSED,
                "The case is closed; reopen it first.");
        try {
            return Stamping.of(state, known, drafts(new Asked(state, on, today, directory), command));
        } catch (StatuteRefusal refusal) {
            throw CommandRefused.because(
                    OF_STATUTE.getOrDefault(refusal.fact(), RefusalCode.CALENDAR_YEAR_UNKNOWN),
                    "The law gives no date on these facts: " + refusal.getMessage() + ".");
        }
    }

    private static List<Draft> drafts(Asked asked, CaseCommand command) {
        return switch (command) {
            case IntakeCommand c -> IntakeRules.decide(asked, c);
            case DecisionCommand c -> DecisionRules.decide(asked, c);
            case ChoiceCommand c -> ChoiceRules.decide(asked, c);
            case ArrangementCommand c -> ArrangementRules.decide(asked, c);
            case MeetingCommand c -> MeetingRules.decide(asked, c);
            case ConclusionCommand c -> ConclusionRules.decide(asked, c);
            case CertificateCommand c -> CertificateRules.decide(asked, c);
            case AftermathCommand c -> AftermathRules.decide(asked, c);
            case CorrectionCommand c -> CorrectionRules.decide(asked, c);
            case AccessCommand c -> AccessRules.decide(asked, c);
            case ConfidenceCommand c -> ConfidenceRules.decide(asked, c);
            case SafeguardingCommand c -> SafeguardingRules.decide(asked, c);
            case QualityCommand c -> QualityRules.decide(asked, c);
            case NeedCommand c -> NeedRules.decide(asked, c);
            case ConsentCommand c -> ConsentRules.decide(asked, c);
            case RepresentativeCommand c -> RepresentativeRules.decide(asked, c);
            case MediatorCommand c -> MediatorRules.decide(asked, c);
            case HolderCommand c -> HolderRules.decide(asked, c);
            case ContactCommand c -> ContactRules.decide(asked, c);
            case EndingCommand c -> EndingRules.decide(asked, c);
            case DelayCommand c -> DelayRules.decide(asked, c);
            case AgreementCommand c -> AgreementRules.decide(asked, c);
            case OfferCommand c -> OfferRules.decide(asked, c);
            case ExpenseCommand c -> ExpenseRules.decide(asked, c);
            case DeskCommand c -> DeskRules.decide(asked, c);
            case CalendarCommand c -> CalendarRules.decide(asked, c);
            case TribunalCommand c -> TribunalRules.decide(asked, c);
            case BodyCommand c -> BodyRules.decide(asked, c);
            case DoorCommand c -> DoorRules.decide(asked, c);
            case DataProtectionCommand c -> DataProtectionRules.decide(asked, c);
            case DocumentCommand c -> DocumentRules.decide(asked, c);
            case BundleCommand c -> BundleRules.decide(asked, c);
            case LetterCommand c -> LetterRules.decide(asked, c);
        };
    }

    /** A closed case still takes what others do about it, corrections, and concern for somebody; it does no other work. */
    private static boolean allowedWhenClosed(CaseCommand command) {
        return switch (command) {
            case AftermathCommand c -> true;
            case CorrectionCommand c -> true;
            case AccessCommand c -> true;
            case CertificateCommand c -> allowedWhenClosed(c);
            case IntakeCommand c -> c instanceof IntakeCommand.OpenCase;
            case DecisionCommand c -> false;
            case ChoiceCommand c -> false;
            case ArrangementCommand c -> false;
            case MeetingCommand c -> false;
            case ConclusionCommand c -> false;
            case ConfidenceCommand c -> c instanceof ConfidenceCommand.LinkCase;
            case TribunalCommand c -> true;
            case BodyCommand c -> c instanceof BodyCommand.ChangeAuthority || c instanceof BodyCommand.TellNewAuthority;
            case DoorCommand c -> false;
            case DataProtectionCommand c -> true;
            case DocumentCommand c -> true;
            case BundleCommand c -> true;
            case LetterCommand c -> true;
            case SafeguardingCommand c -> true;
            case QualityCommand c -> true;
            case NeedCommand c -> false;
            case ConsentCommand c -> c instanceof ConsentCommand.WithdrawSharingConsent;
            case RepresentativeCommand c -> true;
            case MediatorCommand c -> false;
            case HolderCommand c -> allowedWhenClosed(c);
            case ContactCommand c -> true;
            case EndingCommand c -> false;
            case DelayCommand c -> false;
            case AgreementCommand c -> false;
            case OfferCommand c -> false;
            case ExpenseCommand c -> true;
            case DeskCommand c -> false;
            case CalendarCommand c -> false;
        };
    }

    /** Who sees what may change for as long as there is something to see. */
    private static boolean allowedWhenClosed(HolderCommand command) {
        return switch (command) {
            case HolderCommand.AgreeJointView c -> true;
            case HolderCommand.WithdrawJointView c -> true;
            case HolderCommand.NameHolder c -> false;
            case HolderCommand.StandDown c -> false;
            case HolderCommand.TakeOver c -> false;
        };
    }

    /** A certificate may come back after the case was closed, and must go out again then. */
    private static boolean allowedWhenClosed(CertificateCommand command) {
        return switch (command) {
            case CertificateCommand.CopyCertificate c -> true;
            case CertificateCommand.RecordCertificateSent c -> true;
            case CertificateCommand.RecordCertificateBounced c -> true;
            case CertificateCommand.New c -> false;
            case CertificateCommand.WithdrawCertificate c -> false;
            case CertificateCommand.Signed c -> true;
        };
    }
}
