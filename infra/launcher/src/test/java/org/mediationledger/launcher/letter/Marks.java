package org.mediationledger.launcher.letter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;

/** Seals a mark of its own into every personal value of a case's events. No two are alike, and none comes about by chance. */
final class Marks {

    private static final Set<String> ADDRESSES = Set.of("email", "address");
    private static final String LETTERS = "bcdghjkmnpqrstvwxz";
    private static final int LENGTH = 14;

    private final Sealer sealer;
    private final Random random;
    private final Map<String, DisclosureClass> classes = new LinkedHashMap<>();
    private final Map<Sealed, String> texts = new LinkedHashMap<>();

    Marks(Sealer sealer, Random random) {
        this.sealer = sealer;
        this.random = random;
    }

    /** All of them, with the class of the event that each is in. */
    Map<String, DisclosureClass> classes() {
        return classes;
    }

    /** The text that was sealed; null for none. */
    @Nullable
    String text(@Nullable Sealed sealed) {
        return texts.get(sealed);
    }

    /** The event with a mark in each of its sealed values. */
    LedgerEvent in(LedgerEvent event) {
        DisclosureClass disclosure = EventCatalogue.of(event.getClass()).disclosure();
        return (LedgerEvent) marked(event, "", event.caseId().value(), disclosure);
    }

    private Object marked(Object value, String field, UUID caseId, DisclosureClass disclosure) {
        return switch (value) {
            case Sealed sealed -> sealed(field, caseId, disclosure);
            case Record holder -> copy(holder, caseId, disclosure);
            case List<?> all -> {
                List<Object> copies = new ArrayList<>();
                all.forEach(each -> copies.add(marked(each, field, caseId, disclosure)));
                yield copies;
            }
            default -> value;
        };
    }

    private Record copy(Record holder, UUID caseId, DisclosureClass disclosure) {
        RecordComponent[] components = holder.getClass().getRecordComponents();
        try {
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(holder);
                values.add(
                        value == null
                                ? missing(component, caseId, disclosure)
                                : marked(value, component.getName(), caseId, disclosure));
            }
            var made = holder.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            made.setAccessible(true);
            return made.newInstance(values.toArray());
        } catch (ReflectiveOperationException unexpected) {
            throw new LinkageError(holder.getClass().getName(), unexpected);
        }
    }

    /** More people can be written to than a drawn case would have. */
    private @Nullable Sealed missing(RecordComponent component, UUID caseId, DisclosureClass disclosure) {
        return ADDRESSES.contains(component.getName()) && component.getType() == Sealed.class && random.nextBoolean()
                ? sealed(component.getName(), caseId, disclosure)
                : null;
    }

    private Sealed sealed(String field, UUID caseId, DisclosureClass disclosure) {
        String mark = mark();
        String text = switch (field) {
            case "email" -> mark + "@example.org";
            case "address" -> "1 " + mark + " Lane, Bristol";
            default -> mark;
        };
        Sealed sealed = sealer.seal(new KeyScope(caseId, caseId, RetentionClass.CASE_RECORD), "value", text);
        classes.put(mark, disclosure);
        texts.put(sealed, text);
        return sealed;
    }

    private String mark() {
        StringBuilder mark = new StringBuilder("Zq");
        for (int at = 0; at < LENGTH; at++) {
            mark.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return mark.toString();
    }
}
