package org.mediationledger.launcher.retention;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.embedded.EmbeddedFiles;
import org.mediationledger.launcher.vault.HeldClasses;
import org.mediationledger.query.retention.CaseLife;
import org.mediationledger.query.retention.RetentionRule;
import org.mediationledger.sealing.RetentionClass;

/**
 * What becomes of the personal data of every case of a ledger.
 *
 * @param cases in the order in which they were opened
 */
public record RetentionSurvey(List<CaseRetention> cases) {

    /** Takes an unmodifiable copy. */
    public RetentionSurvey {
        cases = List.copyOf(cases);
    }

    /** Looks through a data folder, whether a ledger runs in it or not, and changes nothing. */
    public static RetentionSurvey of(Path data, RetentionRule rule) {
        Map<CaseId, CaseLife> lives = new LinkedHashMap<>();
        EmbeddedFiles.eachRecorded(
                data,
                recorded -> lives.put(
                        recorded.event().caseId(),
                        lives.getOrDefault(recorded.event().caseId(), CaseLife.NONE)
                                .apply(recorded)));
        Map<UUID, Set<RetentionClass>> held = HeldClasses.of(EmbeddedFiles.vault(data));
        return new RetentionSurvey(lives.entrySet().stream()
                .map(life -> new CaseRetention(
                        life.getKey(),
                        life.getValue().provider(),
                        rule.of(life.getValue(), held.getOrDefault(life.getKey().value(), Set.of()))))
                .toList());
    }

    /** The cases of which anything is to go. */
    public List<CaseRetention> due() {
        return cases.stream().filter(each -> !each.due().isEmpty()).toList();
    }
}
