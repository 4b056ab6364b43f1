package org.mediationledger.bundle.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.AppealType;

/**
 * The appeal or claim that a bundle is for.
 *
 * @param reference the Tribunal's; null until it is known
 * @param types one or more: several when appeals are heard together
 * @param recommendations what the Tribunal is asked to recommend on; some if, and only if, the types have
 *     {@link AppealType#RECOMMENDATIONS}
 * @param hearingOn the day of the final hearing; null until it is listed
 * @param evidenceBy the final evidence deadline of the registration letter; null until it is known
 * @param sendBy the day by which the registration letter wants the bundle; null until it is known
 */
public record Appeal(
        @Nullable String reference,
        Set<AppealType> types,
        Set<Recommendation> recommendations,
        @Nullable LocalDate hearingOn,
        @Nullable LocalDate evidenceBy,
        @Nullable LocalDate sendBy) {

    /** What a Tribunal may be asked to recommend on beside an appeal (SI 2017/1306). */
    public enum Recommendation {
        /** Health care needs, and provision for them. */
        HEALTH,

        /** Social care needs, and provision for them. */
        SOCIAL_CARE
    }

    /** Takes unmodifiable copies, in the order of the enums. */
    public Appeal {
        reference = reference == null ? null : Words.required("appeal reference", reference);
        types = inOrder(AppealType.class, types);
        recommendations = inOrder(Recommendation.class, recommendations);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("an appeal has at least one type");
        }
        if (types.contains(AppealType.RECOMMENDATIONS) == recommendations.isEmpty()) {
            throw new IllegalArgumentException("type RECOMMENDATIONS and what is to be recommended on go together");
        }
    }

    /** Whether a paper came after the final evidence deadline; never so while that is unknown. */
    public boolean isLate(ReleasedPaper paper) {
        return evidenceBy != null && paper.received().isAfter(evidenceBy);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> some) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(some);
        return Collections.unmodifiableSet(copy);
    }
}
