package org.mediationledger.launcher.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.ContractId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.sealing.Sealed;

/** One made-up event, command or other record of plain values, every component filled, the same at every call. */
public final class SampleRecords {

    private static final Map<Class<?>, Function<String, Object>> LEAVES = Map.ofEntries(
            Map.entry(UUID.class, SampleRecords::uuid),
            Map.entry(LocalDate.class, name -> LocalDate.of(2026, 9, 1 + Math.floorMod(name.hashCode(), 28))),
            Map.entry(LocalTime.class, name -> LocalTime.of(10, 30)),
            Map.entry(String.class, name -> "a " + name),
            Map.entry(boolean.class, name -> true),
            Map.entry(int.class, name -> 3),
            Map.entry(Integer.class, name -> 3),
            Map.entry(long.class, name -> 3L),
            Map.entry(AuthorityCode.class, name -> new AuthorityCode("E08000003")),
            Map.entry(CommissionerCode.class, name -> new CommissionerCode("QOP")),
            Map.entry(OrganisationId.class, name -> new OrganisationId("together-trust")),
            Map.entry(AccountId.class, name -> new AccountId("account." + name)),
            Map.entry(Sealed.class, SampleRecords::sealed),
            Map.entry(ContractId.class, name -> new ContractId("manchester-2024")));

    private SampleRecords() {}

    /** One of that type. */
    public static <T> T of(Class<T> type) {
        return type.cast(record(type));
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType several) {
            Object one = value(name, several.getActualTypeArguments()[0]);
            return several.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        Function<String, Object> leaf = LEAVES.get(plain);
        if (leaf != null) {
            return leaf.apply(name);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : record(plain);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException notARecord) {
            throw new AssertionError(type + " is no record of plain values", notARecord);
        }
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Sealed sealed(String name) {
        return new Sealed(filled(32, name), filled(120, name), filled(16, name));
    }

    private static String filled(int bytes, String name) {
        byte[] all = new byte[bytes];
        Arrays.fill(all, (byte) name.hashCode());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }
}
