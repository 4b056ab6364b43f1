package org.mediationledger.query.testing;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every plain value that a record holds, however deep. */
public final class Leaves {

    private Leaves() {}

    public static Set<Object> of(@Nullable Object value) {
        Set<Object> leaves = new HashSet<>();
        gather(value, leaves);
        return leaves;
    }

    private static void gather(@Nullable Object value, Set<Object> leaves) {
        if (value instanceof Collection<?> values) {
            values.forEach(each -> gather(each, leaves));
        } else if (value instanceof Record holder) {
            for (RecordComponent component : holder.getClass().getRecordComponents()) {
                gather(read(component, holder), leaves);
            }
        } else if (value != null) {
            leaves.add(value.toString());
        }
    }

    private static @Nullable Object read(RecordComponent component, Record holder) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(component.toString(), unexpected);
        }
    }
}
