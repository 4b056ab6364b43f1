package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mediationledger.command.api.AccessCommand;
import org.mediationledger.command.api.AftermathCommand;
import org.mediationledger.command.api.ArrangementCommand;
import org.mediationledger.command.api.BodyCommand;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.ConclusionCommand;
import org.mediationledger.command.api.ConfidenceCommand;
import org.mediationledger.command.api.CorrectionCommand;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.command.api.DoorCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.api.RefusalCode;
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
            case TribunalCommand c -> TribunalRules.decide(asked, c);
            case BodyCommand c -> BodyRules.decide(asked, c);
            case DoorCommand c -> DoorRules.decide(asked, c);
        };
    }

    /** A closed case still takes what others do about it, and corrections; it does no work of its own. */
    private static boolean allowedWhenClosed(CaseCommand command) {
        return switch (command) {
            case AftermathCommand c -> true;
            case CorrectionCommand c -> true;
            case AccessCommand c -> true;
            case CertificateCommand c -> c instanceof CertificateCommand.CopyCertificate;
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
        };
    }
}
