package org.mediationledger.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** What a JVM hands to whoever asks, different at every call or on every machine: calls and method references alike. */
final class Ambient {

    private static final String CONSTRUCTOR = "<init>";

    static final DescribedPredicate<JavaAccess<?>> TIME = any(
            "the machine's time",
            List.of(
                    call("java.time", "now").and(not(takes(Clock.class))),
                    call(Clock.class, "system.*|tick(Millis|Seconds|Minutes)"),
                    call(InstantSource.class, "system"),
                    call(System.class, "currentTimeMillis"),
                    call(Date.class, CONSTRUCTOR).and(takesNothing()),
                    call(Calendar.class, "getInstance"),
                    call(GregorianCalendar.class, CONSTRUCTOR)));

    static final DescribedPredicate<JavaAccess<?>> ZONE = any(
            "the machine's time zone",
            List.of(
                    call(ZoneId.class, "systemDefault"),
                    call(Clock.class, "systemDefaultZone"),
                    call(TimeZone.class, "getDefault")));

    static final DescribedPredicate<JavaAccess<?>> CHANCE = any(
            "chance",
            List.of(
                    call(UUID.class, "randomUUID"),
                    call(Math.class, "random"),
                    call(Random.class, CONSTRUCTOR).and(takesNothing()),
                    call(SplittableRandom.class, CONSTRUCTOR).and(takesNothing()),
                    call(SecureRandom.class, CONSTRUCTOR + "|getInstance.*").and(not(takes(SecureRandomSpi.class))),
                    call(ThreadLocalRandom.class, "current"),
                    call(RandomGenerator.class, "of|getDefault"),
                    call(Collections.class, "shuffle")
                            .and(not(takes(Random.class)))
                            .and(not(takes(RandomGenerator.class)))));

    /** Not {@code String.formatted}: with {@code %s} alone it is the same everywhere, and class files don't say more. */
    static final DescribedPredicate<JavaAccess<?>> LOCALE = any(
            "the machine's language",
            List.of(
                    call(Locale.class, "getDefault"),
                    call(String.class, "toLowerCase|toUpperCase").and(takesNothing()),
                    call(String.class, "format").and(not(takes(Locale.class))),
                    call(DateTimeFormatter.class, "ofPattern").and(not(takes(Locale.class))),
                    call(NumberFormat.class, "get.*Instance").and(not(takes(Locale.class))),
                    call(SimpleDateFormat.class, CONSTRUCTOR).and(not(takes(Locale.class)))));

    private Ambient() {}

    private static DescribedPredicate<JavaAccess<?>> any(String what, List<DescribedPredicate<JavaAccess<?>>> calls) {
        return DescribedPredicate.or(calls).as("asks for %s", what);
    }

    private static DescribedPredicate<JavaAccess<?>> call(Class<?> owner, String names) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + names,
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getName().matches(names));
    }

    private static DescribedPredicate<JavaAccess<?>> call(String ownersPackage, String name) {
        return DescribedPredicate.describe(
                ownersPackage + ".*." + name,
                access -> JavaClass.Predicates.resideInAPackage(ownersPackage + "..")
                                .test(access.getTargetOwner())
                        && access.getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> takes(Class<?> parameter) {
        return DescribedPredicate.describe(
                "takes a " + parameter.getSimpleName(),
                access -> parameters(access).stream().anyMatch(type -> type.isEquivalentTo(parameter)));
    }

    private static DescribedPredicate<JavaAccess<?>> takesNothing() {
        return DescribedPredicate.describe(
                "takes nothing", access -> parameters(access).isEmpty());
    }

    private static DescribedPredicate<JavaAccess<?>> not(DescribedPredicate<JavaAccess<?>> call) {
        return DescribedPredicate.not(call);
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }
}
