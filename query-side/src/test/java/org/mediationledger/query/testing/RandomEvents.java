package org.mediationledger.query.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.RestatedClock;
import org.mediationledger.events.RunningClock;
import org.mediationledger.events.StoppedClock;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.ContractId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Trigger;

/** Makes any event of the catalogue from a seed: every component gets a value, most of which occur nowhere else. */
public final class RandomEvents {

    private static final List<String> CLOCKS = List.of(
            "APPEAL", "CONTACT_ADVISER", "ARRANGE_MEDIATION", "ISSUE_CERTIFICATE/FAMILY_DECLINED", "RECONSIDER/1");

    private final Random random;

    public RandomEvents(Random random) {
        this.random = random;
    }

    /** What the events of one case are about, so that they hang together. */
    public record Subject(
            CaseId caseId, List<MeetingId> meetings, List<CertificateId> certificates, List<UUID> earlier) {}

    /** A new case with two meetings and two certificates to be told of. */
    public Subject subject() {
        return new Subject(
                new CaseId(uuid()),
                List.of(new MeetingId(uuid()), new MeetingId(uuid())),
                List.of(new CertificateId(uuid()), new CertificateId(uuid())),
                new ArrayList<>());
    }

    /** Who speaks in a case: one right-holder. */
    public static PersonId teller(Subject subject) {
        UUID of = subject.caseId().value();
        return new PersonId(new UUID(~of.getMostSignificantBits(), of.getLeastSignificantBits()));
    }

    /** An event of that type. */
    public <E extends LedgerEvent> E event(Class<E> type, Subject subject) {
        return type.cast(record(type, subject));
    }

    /** A value that occurs nowhere else. */
    public UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** One of a list. */
    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    public Sealed sealed() {
        return new Sealed(base64(32), base64(90), base64(16));
    }

    public LocalDate day() {
        return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5000));
    }

    public Clocks clocks() {
        List<RunningClock> started = new ArrayList<>();
        List<RestatedClock> restated = new ArrayList<>();
        List<StoppedClock> stopped = new ArrayList<>();
        for (String clock : CLOCKS) {
            switch (random.nextInt(8)) {
                case 0, 1 -> started.add(new RunningClock(clock, date(clock)));
                case 2 -> restated.add(new RestatedClock(clock, date(clock), date(clock)));
                case 3 -> stopped.add(new StoppedClock(clock, date(clock), random.nextBoolean() ? null : day()));
                default -> {}
            }
        }
        return new Clocks(started, restated, stopped);
    }

    private StatutoryDate date(String clock) {
        String rule = clock.contains("/") ? clock.substring(0, clock.indexOf('/')) : clock;
        return new StatutoryDate(
                Rule.valueOf(rule),
                day(),
                random.nextBoolean() ? null : day(),
                random.nextBoolean(),
                one(List.of(DutyHolder.values())),
                rule.equals("RECONSIDER") ? Trigger.AGREEMENT : Trigger.NOTICE_SENT,
                day(),
                "citation " + uuid(),
                "explanation " + uuid(),
                "edition");
    }

    private Object record(Class<?> type, Subject subject) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> component(component, subject))
                .toArray();
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException unexpected) {
            throw new AssertionError(type.getName(), unexpected);
        }
    }

    private @Nullable Object component(RecordComponent component, Subject subject) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        if (component.getType() == PersonId.class
                && ChoiceEvent.class.isAssignableFrom(component.getDeclaringRecord())) {
            return teller(subject);
        }
        return nullable && random.nextInt(4) == 0 ? null : value(component.getGenericType(), subject);
    }

    private Object value(Type type, Subject subject) {
        if (type instanceof ParameterizedType list) {
            return IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(index -> value(list.getActualTypeArguments()[0], subject))
                    .toList();
        }
        return plain((Class<?>) type, subject);
    }

    private Object plain(Class<?> type, Subject subject) {
        if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName()) {
            case "CaseId" -> subject.caseId();
            case "MeetingId" -> one(subject.meetings());
            case "CertificateId" -> one(subject.certificates());
            case "UUID" -> subject.earlier().isEmpty() ? uuid() : one(subject.earlier());
            case "AccountId" -> new AccountId("account-" + uuid());
            case "AuthorityCode" -> new AuthorityCode("E%08d".formatted(random.nextInt(100_000_000)));
            case "CommissionerCode" -> new CommissionerCode("Q" + Integer.toString(100 + random.nextInt(900)));
            case "OrganisationId" -> new OrganisationId("org-" + uuid());
            case "ContractId" -> new ContractId("contract-" + random.nextInt(1_000_000));
            case "Sealed" -> sealed();
            case "LocalDate" -> day();
            case "LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case "Instant" -> Instant.ofEpochSecond(random.nextInt());
            case "Clocks" -> clocks();
            case "StatutoryDate" -> date(one(CLOCKS));
            case "String" -> "text " + uuid();
            case "boolean" -> random.nextBoolean();
            case "int", "Integer" -> 1 + random.nextInt(9);
            case "long" -> 1L + random.nextInt(9);
            case "PersonId",
                    "DecisionId",
                    "AgreementItemId",
                    "AgreementItem",
                    "ContactAttempt",
                    "ExpenseId",
                    "ErasedKey",
                    "LetterId",
                    "BundleId",
                    "BundleFiles",
                    "DocumentId",
                    "BlobId",
                    "Paper",
                    "DocumentVersion",
                    "RedactedRegion" -> identified(type, subject);
            default -> throw new AssertionError("no value for " + type);
        };
    }

    private Object identified(Class<?> type, Subject subject) {
        if (!type.getSimpleName().endsWith("Id")) {
            return record(type, subject);
        }
        try {
            return type.getConstructor(UUID.class).newInstance(uuid());
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(type.getName(), unexpected);
        }
    }

    private String base64(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(some);
    }
}
