package org.mediationledger.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body that statute makes and unmakes, and whose duties pass to others when it ends.
 *
 * @param <C> the type of its official code
 */
public sealed interface StatutoryBody<C> extends Dated permits LocalAuthority, CommissioningBody {

    /** Its official code. */
    C code();

    /** Its official name. */
    String name();

    /** The bodies that took over its area: none while it stands, one after a merger, several after a division. */
    Set<C> successors();

    /** The one body that took over its whole area; null if there is none, or if the area was divided. */
    default @Nullable C successor() {
        return successors().size() == 1 ? successors().iterator().next() : null;
    }
}
