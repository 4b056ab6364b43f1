package org.mediationledger.launcher.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.PersonIndex;

/** An index of people that forgets everything with the process. */
final class PeopleInMemory implements PersonIndex {

    private final Map<UUID, Set<String>> tokens = new HashMap<>();

    @Override
    public void put(KeyScope scope, Collection<String> more) {
        tokens.computeIfAbsent(scope.caseId(), unknown -> new LinkedHashSet<>()).addAll(more);
    }

    @Override
    public Set<UUID> casesWith(Collection<String> allOf, int limit) {
        return tokens.entrySet().stream()
                .filter(entry -> entry.getValue().containsAll(allOf))
                .map(Map.Entry::getKey)
                .limit(limit)
                .collect(Collectors.toSet());
    }

    @Override
    public void remove(KeyScope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(UUID caseId, UUID personId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeCase(UUID caseId) {
        tokens.remove(caseId);
    }
}
