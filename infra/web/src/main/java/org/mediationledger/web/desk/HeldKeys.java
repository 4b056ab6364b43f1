package org.mediationledger.web.desk;

import java.util.List;
import java.util.function.Predicate;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.HeldKey;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.RetentionClass;
import org.springframework.stereotype.Component;

/** Which keys there are to erase: the vault knows, and no case does. */
@Component
public final class HeldKeys {

    private final KeyVault vault;

    /** As this vault has them. */
    public HeldKeys(KeyVault vault) {
        this.vault = vault;
    }

    /** Those of a case, but for what was recorded of concerns. */
    public List<ErasedKey> of(CaseId caseId) {
        return held(caseId, retention -> retention != RetentionClass.SAFEGUARDING);
    }

    /** Those of what was recorded of a case's concerns. */
    public List<ErasedKey> ofConcerns(CaseId caseId) {
        return held(caseId, retention -> retention == RetentionClass.SAFEGUARDING);
    }

    private List<ErasedKey> held(CaseId caseId, Predicate<RetentionClass> wanted) {
        return vault.held(caseId.value()).stream()
                .filter(key -> wanted.test(key.scope().retention()))
                .map(HeldKeys::erasable)
                .toList();
    }

    private static ErasedKey erasable(HeldKey key) {
        return new ErasedKey(key.scope().personId(), key.scope().retention(), key.keyId());
    }
}
