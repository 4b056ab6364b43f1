package org.mediationledger.bundle.preflight;

import java.util.List;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.BundlePlan;

/** Looks a planned bundle over before it goes out, under the edition of the Practice Direction that it was planned by. */
public final class Preflight {

    private static final List<Inspection> INSPECTIONS = List.of(
            new PartLengths(),
            new ExpertReports(),
            new WitnessStatements(),
            new TextLayers(),
            new Duplicates(),
            new Lateness(),
            new SlipPages(),
            new Hearing());

    private Preflight() {}

    /** Looks at a bundle that is whole. */
    public static PreflightReport check(BundlePlan plan) {
        return check(plan, List.of());
    }

    /**
     * Looks at a supplement beside what it adds to.
     *
     * @param issued the plans of what was issued before
     */
    public static PreflightReport check(BundlePlan plan, List<BundlePlan> issued) {
        PracticeDirection direction = PracticeDirection.of(plan.edition());
        Looked looked = new Looked(plan, List.copyOf(issued), direction);
        List<Finding> findings = INSPECTIONS.stream()
                .flatMap(inspection -> inspection.of(looked))
                .toList();
        return new PreflightReport(
                plan.digest(), direction.edition(), findings, direction.unmeasured(), direction.readings());
    }
}
