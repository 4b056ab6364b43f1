package org.mediationledger.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.PersonIndex;

/** An index of people that forgets everything with the process. */
final class PeopleInMemory implements PersonIndex {

    private final Map<UUID, Map<KeyScope, Set<String>>> cases = new HashMap<>();

    @Override
    public synchronized void put(KeyScope scope, Collection<String> tokens) {
        cases.computeIfAbsent(scope.caseId(), unknown -> new HashMap<>())
                .computeIfAbsent(scope, unknown -> new HashSet<>())
                .addAll(tokens);
    }

    @Override
    public synchronized Set<UUID> casesWith(Collection<String> allOf, int limit) {
        return allOf.isEmpty()
                ? Set.of()
                : cases.entrySet().stream()
                        .filter(entry -> tokensOf(entry.getKey()).containsAll(allOf))
                        .map(Map.Entry::getKey)
                        .sorted(Comparator.comparing(UUID::toString))
                        .limit(limit)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public synchronized void remove(KeyScope scope) {
        cases.getOrDefault(scope.caseId(), new HashMap<>()).remove(scope);
    }

    @Override
    public synchronized void remove(UUID caseId, UUID personId) {
        cases.getOrDefault(caseId, new HashMap<>())
                .keySet()
                .removeIf(scope -> scope.personId().equals(personId));
    }

    @Override
    public synchronized void removeCase(UUID caseId) {
        cases.remove(caseId);
    }

    synchronized void forget() {
        cases.clear();
    }

    /** Everything that leads to a case. */
    synchronized Set<String> tokensOf(UUID caseId) {
        return cases.getOrDefault(caseId, Map.of()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
