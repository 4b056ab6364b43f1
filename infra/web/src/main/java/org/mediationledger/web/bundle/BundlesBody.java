package org.mediationledger.web.bundle;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The bundles that were asked for in a case, in that order. */
record BundlesBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundleBody> bundles) {

    /** Takes an unmodifiable copy. */
    BundlesBody {
        bundles = List.copyOf(bundles);
    }
}
