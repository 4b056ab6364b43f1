package org.mediationledger.architecture.wrong.eventsarerecordsofplainvalues.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@SuppressWarnings({"OptionalUsedAsFieldOrParameterType", "ArrayRecordComponent"})
sealed interface LedgerEvent {

    record WrongOptional(Optional<String> value) implements LedgerEvent {}

    record WrongMap(Map<String, String> value) implements LedgerEvent {}

    record WrongDouble(double value) implements LedgerEvent {}

    record WrongFloat(float value) implements LedgerEvent {}

    record WrongTime(LocalDateTime value) implements LedgerEvent {}

    record WrongObject(Object value) implements LedgerEvent {}

    record WrongArray(String[] value) implements LedgerEvent {}

    record WrongSet(Set<String> value) implements LedgerEvent {}

    record WrongList(List<Double> value) implements LedgerEvent {}

    record WrongRawType<T>(List<T> value) implements LedgerEvent {}

    record WrongInside(Inside value) implements LedgerEvent {}

    final class WrongClass implements LedgerEvent {}

    record RightEvent(String text, int number, boolean yes, UUID id, LocalDate day, Term term, List<Part> parts)
            implements LedgerEvent {}

    record Inside(float value) {}

    record Part(Long number) {}

    enum Term {
        ONE
    }
}
