package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ServiceProcess;
import org.mediationledger.web.choice.AdviceRequest;
import org.mediationledger.web.choice.ContactRequest;
import org.mediationledger.web.decision.DecisionRequest;
import org.mediationledger.web.decision.IssuesRequest;
import org.mediationledger.web.intake.ChildRequest;
import org.mediationledger.web.intake.DisagreementRequest;
import org.mediationledger.web.intake.HolderRequest;
import org.mediationledger.web.intake.OpenCaseRequest;

/** From the family's coming to the advice that it is given. */
final class Beginning {

    private static final Set<AdviceTopic> ALWAYS = EnumSet.of(
            AdviceTopic.WHAT_MEDIATION_IS,
            AdviceTopic.RIGHT_OF_APPEAL,
            AdviceTopic.TIME_LIMITS,
            AdviceTopic.CERTIFICATE);

    private final Telling t;

    Beginning(Telling telling) {
        this.t = telling;
    }

    /** The whole of it. */
    void upToAdvice() {
        open();
        new Changing(t).explainAllocation();
        wait(0, 3);
        contact();
        wait(0, 3);
        advice();
        wait(0, 6);
    }

    /** The whole of it in few days: at most three working days go by. */
    void brieflyUpToAdvice() {
        open();
        new Changing(t).explainAllocation();
        wait(0, 1);
        contact();
        wait(0, 1);
        advice();
        wait(0, 1);
    }

    private void wait(int least, int most) {
        t.pass(least, most);
    }

    /** The family is taken on; the decision's notice is seen at once or on the first call. */
    void open() {
        boolean noticeAtHand = t.chance().percent(60);
        LocalDate day = t.diary().day();
        open(ServiceProcess.MEDIATION, noticeAtHand ? decision(day) : null, noticeAtHand, null);
        if (!noticeAtHand) {
            t.pass(0, 1);
            decide();
            stateIssues();
        }
    }

    /** The family is taken on, and nothing is known yet but its number. */
    void openOnly() {
        open(ServiceProcess.MEDIATION, null, false, null);
    }

    /** A disagreement is taken on. */
    void open(DisagreementRequest disagreement) {
        open(ServiceProcess.DISAGREEMENT_RESOLUTION, null, false, disagreement);
    }

    private void open(
            ServiceProcess process,
            @Nullable DecisionRequest decision,
            boolean withIssues,
            @Nullable DisagreementRequest disagreement) {
        Cast cast = t.cast();
        Family family = cast.family();
        t.add(
                cast.referral().opener(),
                new Deed.Open(new OpenCaseRequest(
                        process,
                        cast.referral().source(),
                        cast.referral().channel(),
                        cast.referral().by(),
                        cast.provision().area().authority(),
                        cast.board(),
                        cast.provision().provider().id(),
                        cast.provision().adviser().id(),
                        new HolderRequest(
                                family.capacity(), family.holder(), family.phone(), family.email(), family.address()),
                        new ChildRequest(family.child(), family.dateOfBirth(), family.schoolAgeEndsOn()),
                        decision,
                        withIssues ? t.matter().issues() : null,
                        disagreement,
                        t.diary().day())));
    }

    private DecisionRequest decision(LocalDate day) {
        Matter matter = t.matter();
        return new DecisionRequest(
                matter.kind(),
                matter.sectionIOnly(),
                matter.printedOn(),
                matter.sentOn(),
                matter.receivedOn(),
                matter.reference(),
                day);
    }

    /** The notice of the decision is seen. */
    void decide() {
        t.add(t.cast().coordinator(), new Deed.Decide(decision(t.diary().day())));
    }

    private void stateIssues() {
        String statement = t.chance().percent(30) ? t.chance().of(Words.ISSUES) : null;
        t.add(
                t.cast().coordinator(),
                new Deed.StateIssues(new IssuesRequest(
                        t.matter().issues(), statement, t.diary().day())));
    }

    void contact() {
        LocalDate day = t.happens();
        t.add(
                t.cast().coordinator(),
                new Deed.Contact(new ContactRequest(
                        null, t.chance().percent(85) ? Channel.TELEPHONE : Channel.VIDEO_CALL, day)));
    }

    void advice() {
        LocalDate day = t.happens();
        Set<AdviceTopic> topics = EnumSet.copyOf(ALWAYS);
        if (t.matter().healthInIssue()) {
            topics.add(AdviceTopic.HEALTH_AND_SOCIAL_CARE);
        }
        if (t.chance().percent(35)) {
            topics.add(AdviceTopic.DISAGREEMENT_RESOLUTION);
        }
        if (t.chance().percent(45)) {
            topics.add(AdviceTopic.SUPPORT);
        }
        List<Channel> channels = List.of(Channel.TELEPHONE, Channel.TELEPHONE, Channel.VIDEO_CALL, Channel.IN_PERSON);
        t.add(
                t.cast().adviser(),
                new Deed.Advise(new AdviceRequest(null, t.chance().of(channels), new ArrayList<>(topics), day)));
    }
}
